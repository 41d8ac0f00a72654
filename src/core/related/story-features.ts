import type { Article, Block, Draft, IsoDate } from '../article/article.ts';
import { foldName } from '../language/fold-name.ts';
import { foldedWords } from '../language/fold.ts';
import { isStopWord } from '../language/stop-words.ts';
import { plainerLabel } from './plainer-label.ts';
import { properNames } from './proper-names.ts';
import { rememberedStem } from './remembered-stem.ts';

/**
 * What related stories are found by: a small record that is stored for each article, so that later imports need not
 * read the article again. `names` are proper names as they are written, `words` the words that say most, each in the
 * form with the fewest capitals.
 */
export type StoryFeatures = {
  readonly slug: string;
  readonly headline: string;
  readonly inLanguage: string;
  readonly datePublished?: IsoDate;
  /** The day of publication, else of import: what stories are compared by. */
  readonly date: IsoDate;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly string[];
  readonly words: readonly string[];
};

const MOST_NAMES = 8;
const MOST_WORDS = 12;
const MOST_PEOPLE = 12;
const SHORTEST_WORD = 4;
const LONGEST_LABEL = 60;
/** How much of a body is read, in UTF-16 units: what an article is about is said before that. */
const READ = 20_000;
/** A word of the headline counts as much as so many in the body; so does a keyword. */
const HEADLINE_WORTH = 4;
/** Once in the body is no sign of a subject. */
const LEAST_COUNT = 2;
/** Verbs of speech and other words of every news story, in both languages. */
const NEWS_WORDS = new Set(
  `berita dikatakan diketahui disebut dilaporkan jelas jelasnya katanya media mengaku mengatakan mengungkapkan
  menjelaskan menyatakan menyampaikan menyebut menyebutkan menegaskan menambahkan orang pihak sebanyak terkait terjadi
  tersebut tutur tuturnya ujar ujarnya ungkap ungkapnya video warga wartawan waktu kemarin pekan bulan added asked
  according announced including news people reported reporters told week year years yesterday`
    .trim()
    .split(/\s+/),
);

/** What an article's text is about, as its features have it. */
export type StorySubjects = Pick<StoryFeatures, 'names' | 'words'>;

/** What is read of an article to find its subjects. */
type SubjectText = Omit<Draft, 'author'> & Pick<Article, 'people'>;

/** The features of an article. Its people are those who speak in it; names and words come from headline, keywords and body. */
export function storyFeatures(
  article: Article,
  { names, words }: StorySubjects = storySubjects(article),
): StoryFeatures {
  return {
    slug: article.slug,
    headline: article.headline,
    inLanguage: article.inLanguage,
    ...(article.datePublished !== undefined && { datePublished: article.datePublished }),
    date: (article.datePublished ?? article.dateImported).slice(0, 10),
    people: article.people.slice(0, MOST_PEOPLE).map(({ id, name }) => ({ id, name })),
    names,
    words,
  };
}

/** The names and words that an article is about; the ids of its people say nothing. */
export function storySubjects(article: SubjectText): StorySubjects {
  const texts = runningTexts(article.body);
  const personal = wordsOf(article.people.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  const known = wordsOf([article.publisher, article.sourceOrganization]);
  const named = article.keywords.filter((keyword) => /\p{Lu}\S* +\S/u.test(keyword));
  const names = [...named, ...properNames(texts).map(({ label }) => label)];
  return {
    names: distinctNames(names.filter(isOfNobody(article)), new Set([...personal, ...known])),
    words: sayingWords(article, texts, personal),
  };
}

/** Whether a name has no word of a speaker's: `Dinas Pengairan Hesti` is a run of capitals, and Hesti counts already. */
function isOfNobody({ people }: SubjectText): (name: string) => boolean {
  const persons = people.filter(({ kind }) => kind === 'person');
  const words = wordsOf(persons.map(({ name }) => name));
  return (name) =>
    !foldName(name)
      .split(' ')
      .some((word) => words.has(word));
}

/** The parts of a body that are sentences. */
function runningTexts(body: readonly Block[]): string[] {
  const texts: string[] = [];
  let length = 0;
  for (const block of body) {
    if (length > READ) break;
    const more = sentencesOf(block).map((text) => text.slice(0, READ));
    for (const text of more) length += text.length;
    texts.push(...more);
  }
  return texts;
}

function sentencesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'quotation':
      return [block.text];
    case 'list':
      return block.items.map(({ text }) => text);
    case 'heading':
    case 'image':
    case 'embed':
    case 'related':
    case 'table':
    case 'break':
      return [];
  }
}

function wordsOf(texts: readonly (string | undefined)[]): Set<string> {
  return new Set(texts.flatMap((text) => foldName(text ?? '').split(' ')));
}

/**
 * The first names, each once, that hold more than `known` words: those who speak count as people already, and the
 * publisher is in all its stories. A name that is part of a longer one here (`Wulandari`) stands for that.
 */
function distinctNames(labels: readonly string[], known: ReadonlySet<string>): string[] {
  const names = new Map<string, string>();
  for (const label of labels) {
    const key = foldName(label);
    if (label.length > LONGEST_LABEL || names.has(key)) continue;
    if (!key.split(' ').every((word) => known.has(word))) names.set(key, label.trim());
  }
  const parts = new Set(
    [...names.keys()].filter((key) => key.includes(' ')).flatMap((key) => key.split(' ')),
  );
  return [...names]
    .filter(([key]) => !parts.has(key))
    .map(([, label]) => label)
    .slice(0, MOST_NAMES);
}

type Counted = { count: number; label: string };

/** The words with the most weight: often in the body, in the headline, or a keyword. */
function sayingWords(
  article: SubjectText,
  texts: readonly string[],
  personal: ReadonlySet<string>,
): string[] {
  const counted = new Map<string, Counted>();
  const note = (text: string, worth: number): void => {
    for (const { word, start, end } of foldedWords(text)) {
      if (!says(word, article.inLanguage) || personal.has(word)) continue;
      const key = rememberedStem(word, article.inLanguage);
      const written = text.slice(start, end);
      const known = counted.get(key);
      if (known) {
        known.count += worth;
        known.label = plainerLabel(known.label, written);
      } else counted.set(key, { count: worth, label: written });
    }
  };
  for (const text of texts) note(text, 1);
  for (const text of [article.headline, ...article.keywords]) note(text, HEADLINE_WORTH);
  return [...counted.values()]
    .filter(({ count }) => count >= LEAST_COUNT)
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_WORDS)
    .map(({ label }) => label);
}

function says(word: string, inLanguage: string): boolean {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_LABEL || /\d/.test(word)) return false;
  return !NEWS_WORDS.has(word) && !isStopWord(word, inLanguage);
}
