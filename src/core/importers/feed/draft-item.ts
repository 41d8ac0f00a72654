import { isWebAddress } from '../../article/address.ts';
import type { Draft, Image } from '../../article/article.ts';
import { bodyText, firstWords } from '../fragment/body-text.ts';
import { languageOf } from '../fragment/language-of.ts';
import { authorsIn, factsInText } from '../fragment/read-fragment.ts';
import type { Dropped, Imported } from '../importer.ts';
import type { ItemBody } from './item-body.ts';
import type { ItemDates } from './item-dates.ts';
import type { Subjects } from './item-subjects.ts';

/** An item of a feed as it was read, whatever the feed is written in. */
export type ItemFields = {
  readonly at: string;
  readonly headline: string | undefined;
  /** The address as the feed gives it, and the one that it starts from where it is relative. */
  readonly address: string | undefined;
  readonly base: string | undefined;
  readonly sourceId: string | undefined;
  readonly text: ItemBody;
  readonly dates: ItemDates;
  readonly subjects: Subjects;
  readonly author: readonly string[];
  readonly image: Image | undefined;
  /** The language that the feed says it is in; the text's own signs count more. */
  readonly language: string | undefined;
  readonly publisher: string | undefined;
  readonly sourceOrganization: string | undefined;
  readonly warnings: readonly string[];
};

/** Makes an article of an item; one with neither a headline nor a text has failed. */
export function draftItem(item: ItemFields): Imported {
  const { at, text } = item;
  const headline = item.headline ?? firstWords(text.body);
  if (headline === undefined) return { kind: 'failed', at, reason: 'it has no title and no text' };
  const dropped: Dropped[] = text.dropped.map((left) => ({ ...left, at: `${at}, ${left.at}` }));
  const url = absolute(item.address, item.base);
  if (item.address !== undefined && url === undefined) {
    dropped.push({ at: `${at}, link`, text: item.address, reason: 'is no http address' });
  }
  if (text.body.length === 0 && url === undefined) {
    return { kind: 'failed', at, reason: `“${headline}” has no text and no address` };
  }
  const warnings = [...item.warnings, ...item.dates.warnings];
  if (item.headline === undefined) warnings.push('has no title: its first words stand for one');
  const sourceId = url === undefined ? item.sourceId : undefined;
  return {
    kind: 'article',
    article: draftOf(item, headline, url),
    ...(sourceId !== undefined && { sourceId }),
    at,
    dropped,
    warnings,
  };
}

function draftOf(item: ItemFields, headline: string, url: string | undefined): Draft {
  const { body, description, isSummary, facts } = item.text;
  const { datePublished, dateModified } = item.dates;
  const { sourceOrganization, image, publisher = facts.publisher } = item;
  return {
    ...(url !== undefined && { url }),
    inLanguage: languageOf(`${headline}\n${bodyText(body)}`, item.language),
    headline,
    ...(description !== undefined && { description }),
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && dateModified !== datePublished && { dateModified }),
    ...(publisher !== undefined && { publisher }),
    ...factsInText(facts),
    author: authorsIn([...new Set(item.author)], facts),
    ...(sourceOrganization !== undefined && { sourceOrganization }),
    ...item.subjects,
    ...(image && { image }),
    ...(isSummary && { isSummary }),
    body,
  };
}

/** An address as it is written where it is whole, else made absolute; undefined where it leads to no page. */
function absolute(address: string | undefined, base: string | undefined): string | undefined {
  if (address === undefined || isWebAddress(address)) return address;
  if (!URL.canParse(address, base)) return undefined;
  const { href } = new URL(address, base);
  return isWebAddress(href) ? href : undefined;
}
