import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Edition } from '../../../core/edition/edition.ts';
import { editionQuery } from '../../data/queries.ts';
import { peopleQuery } from '../../data/people-queries.ts';
import { readerSearchQuery, searchQuery } from '../../data/search-queries.ts';
import { matchPeople } from '../../pages/search/match-people.ts';
import { paths } from '../../paths.ts';
import { useTimeZone } from '../../ui/time-zone-context.ts';
import { formatDate } from '../../words/format-date.ts';
import { usePaletteWords } from '../../words/palette-words.ts';
import { useWords } from '../../words/words-context.ts';
import { matchingOptions, type PaletteGroup, type PaletteOption } from './palette-option.ts';

const MOST_PEOPLE = 4;
const MOST_HEADLINES = 7;

/** The pages, sections, people and articles that what is typed leads to; articles and people once something is. */
export function usePlaces(query: string): readonly PaletteGroup[] {
  const { groups } = usePaletteWords();
  const { data: edition } = useQuery(editionQuery);
  const asked = useDeferredValue(query.trim());
  return [
    { id: 'pages', title: groups.pages, options: matchingOptions(usePages(), query) },
    { id: 'sections', title: groups.sections, options: useSections(edition, query) },
    { id: 'people', title: groups.people, options: usePeople(edition, asked) },
    { id: 'headlines', title: groups.headlines, options: useHeadlines(edition, asked) },
  ];
}

function useGo() {
  const navigate = useNavigate();
  return (path: string) => () => void navigate(path);
}

function usePages(): readonly PaletteOption[] {
  const { shell } = useWords();
  const go = useGo();
  return [
    { id: 'latest', label: shell.latest, run: go(paths.front()) },
    { id: 'people', label: shell.people, run: go(paths.people()) },
    { id: 'saved', label: shell.saved, run: go(paths.saved()) },
    { id: 'search', label: shell.search, run: go(paths.search()) },
    { id: 'about', label: shell.about, run: go(paths.about()) },
    { id: 'site', label: shell.openSite, run: go(paths.site()) },
  ];
}

function useSections(edition: Edition | undefined, query: string): readonly PaletteOption[] {
  const go = useGo();
  if (!edition) return [];
  const all = edition.sections.map(({ slug, name }) => ({
    id: `section-${slug}`,
    label: name,
    lang: edition.inLanguage,
    run: go(paths.section(slug)),
  }));
  return matchingOptions(all, query);
}

function usePeople(edition: Edition | undefined, asked: string): readonly PaletteOption[] {
  const go = useGo();
  const { data: people = [] } = useQuery({
    ...peopleQuery(edition ?? noEdition),
    enabled: edition !== undefined && asked !== '',
  });
  if (asked === '') return [];
  return matchPeople(people, asked, MOST_PEOPLE).map(({ id, name, role }) => ({
    id: `person-${id}`,
    label: name,
    detail: role,
    run: go(paths.person(id)),
  }));
}

/** The best of the reader's own search, and the way to all that it finds. */
function useHeadlines(edition: Edition | undefined, asked: string): readonly PaletteOption[] {
  const words = usePaletteWords();
  const dateWords = useWords();
  const timeZone = useTimeZone();
  const go = useGo();
  const isAsked = edition !== undefined && asked !== '';
  const entries = edition ?? noEdition;
  const { data: reader } = useQuery({ ...readerSearchQuery(entries), enabled: isAsked });
  const { data: found } = useQuery({
    ...searchQuery(reader ?? noSearch, entries.search.headlines, {
      in: 'headlines',
      query: asked,
      limit: MOST_HEADLINES,
    }),
    enabled: isAsked && reader !== undefined,
    placeholderData: keepPreviousData,
  });
  if (!isAsked) return [];
  const hits = found?.answer.hits ?? [];
  return [
    ...hits.map(({ slug, text, inLanguage = entries.inLanguage, datePublished }) => ({
      id: `article-${slug}`,
      label: text,
      lang: inLanguage,
      detail: datePublished && formatDate(datePublished, 'day', dateWords, timeZone),
      run: go(paths.article(slug)),
    })),
    { id: 'search-all', label: words.searchAll(asked), run: go(paths.search(asked)) },
  ];
}

/** Stands in for the edition and its search while they are not here; nothing is asked of either. */
const nothing = { manifest: '', newest: '', documents: 0 };
const noEdition = {
  inLanguage: 'id',
  revision: '',
  people: { count: 0, files: 0 },
  search: { headlines: nothing, quotes: nothing },
};
const noSearch = { search: async function* () {} };
