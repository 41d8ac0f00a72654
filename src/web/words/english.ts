import { countInEnglish } from './count-in-english.ts';
import { formatNumber } from './format-number.ts';
import type { Words } from './indonesian.ts';
import { dayWriter, timeOfDay } from './write-day.ts';

const number = (value: number) => formatNumber(value, 'en');

/** Every word of the interface in English. */
export const english: Words = {
  language: 'en',
  locale: 'en-GB',
  dates: {
    day: dayWriter(
      'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
      'January February March April May June July August September October November December',
    ),
    time: timeOfDay,
  },
  languageName: 'English',
  shell: {
    skip: 'Skip to content',
    navigation: 'Main navigation',
    latest: 'Latest',
    sections: 'Sections',
    people: 'People',
    saved: 'Saved',
    about: 'About',
    openSite: 'Open a site',
    search: 'Search',
    searchHint: 'Search headlines',
    settings: 'Display',
    theme: 'Theme',
    themes: { system: 'As the device', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
    interfaceLanguage: 'Interface language',
    sample: 'Sample edition: its province, people and events are invented by Kutip.',
    madeBy: 'Served by Kutip, the news reader that shows who said what.',
    close: 'Close',
    back: 'Back',
  },
  count: {
    quotes: (n) => countInEnglish(n, 'quote', 'quotes'),
    people: (n) => countInEnglish(n, 'speaker', 'speakers'),
    articles: (n) => countInEnglish(n, 'article', 'articles'),
    minutes: (n) => `${number(n)} min read`,
  },
  list: {
    older: 'Older articles',
    newest: 'Back to the latest',
    pages: 'Pages of this list',
    undated: 'no publication date',
    olderTitle: (days) => `Articles of ${days}`,
    empty: 'There are no articles here yet.',
    loading: 'Loading…',
  },
  front: {
    newStories: (n) => countInEnglish(n, 'new article', 'new articles'),
    updated: 'There is an update',
    newStoriesShown: 'The latest articles are now shown.',
  },
  saved: {
    full: 'This device’s storage is full. Free some space and try again.',
    unavailable:
      'The browser does not allow storage on this device, perhaps because this is a private window. Articles cannot be saved.',
  },
  article: {
    loading: 'Loading the article…',
    updated: 'Updated',
    imported: 'Imported',
    undated: 'Publication date not given',
    save: 'Save',
    views: 'View of the article',
    whole: 'Article',
    quotesOnly: 'Quotes only',
    speakers: 'Who speaks',
    moreSpeakers: (n) => `${number(n)} more`,
    unnamed: 'Speaker not named',
    saidBy: (name) => `Said by ${name}`,
    share: 'Share or print',
    sheetFailed: 'This part cannot be loaded yet. Check the network and try again.',
    imageElsewhere: 'Picture on the original site',
    imageLeftOut: 'Picture not included:',
    table: 'Table',
    openAt: (provider) => `Open on ${provider}`,
    summaryOnly: 'The source gives a summary only.',
    author: 'Written by',
    editor: 'Edited by',
    source: 'Source',
    original: 'Read on the original site',
    related: 'Related articles',
    relatedBy: (why) => `Also about ${why}`,
    story: 'Follow this story from the start',
    before: 'Before',
    after: 'Next',
  },
  failure: {
    title: 'This page cannot be loaded yet',
    offline:
      'The connection is down or the server does not answer. Check the network and try again.',
    server: (status) => `The server answered with error ${status}. Try again in a moment.`,
    broken: 'Its file is damaged and cannot be read.',
    retry: 'Try again',
    notFoundTitle: 'There is nothing at this address',
    notFound: 'The link may be mistyped, or the article may have moved.',
    withdrawnTitle: 'This article was withdrawn',
    withdrawn: 'The publisher of this edition took it back. It is no longer available here.',
    toFront: 'To the latest articles',
    toSearch: 'Search articles',
  },
};
