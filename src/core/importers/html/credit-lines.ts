import { fold } from '../../language/fold.ts';
import { readCredits, readNameAndOutlet } from '../page/credits.ts';
import { readDateLine } from '../page/date-line.ts';
import { addFacts, type PageFacts } from '../page/facts.ts';
import { endsSentence } from '../page/line-shape.ts';
import { pageLine } from '../page/page-line.ts';
import { readNames } from './authors.ts';
import { BY } from './bylines.ts';
import { hasClassWord } from './class-words.ts';
import { furnitureBox } from './furniture-box.ts';
import { findElement, textOf, type HtmlElement } from './html-tree.ts';
import { isWholeName, namesOfLine } from './names-line.ts';
import { shownLines, type Closed, type ShownLine } from './shown-lines.ts';
import { isTeaser } from './teaser.ts';

/** The longest line of names, and how many lines below a headline are looked at. */
const LONGEST = 150;
const MOST_LINES = 12;
/** From how many letters on a line below the headline is the standfirst, or the text. */
const TEXT = 100;

/** Who wrote and edited an article, and when, by the lines around its text that no name or mark tells apart. */
export function creditLines(
  root: HtmlElement,
  content: readonly HtmlElement[],
  headline: string,
): PageFacts {
  const { header, others } = linesAround(root, content, fold(headline));
  const prose = fold([headline, ...content.map(textOf)].join(' '));
  const found = header.map((line, index) =>
    factsOf(line, [header[index - 1], header[index + 1]], prose),
  );
  return [...found, ...others.map((line) => labelled(line, prose))].reduce<PageFacts>(addFacts, {});
}

type Lines = { readonly header: readonly ShownLine[]; readonly others: readonly ShownLine[] };

/** The lines between headline and text, and those below; where the text's box holds the headline, the header ends with the first long line. */
function linesAround(root: HtmlElement, content: readonly HtmlElement[], headline: string): Lines {
  const isHeadline = ({ text }: ShownLine) => fold(text) === headline;
  const apart = [
    ...shownLines(root, (one) => (content.includes(one) ? 'mark' : othersClosed(one))),
  ];
  const lines = apart.some(isHeadline) ? apart : [...shownLines(root, othersClosed)];
  const start = lines.findIndex(isHeadline);
  if (start < 0) return { header: [], others: [] };
  const below = lines.slice(start + 1);
  const isEnd = lines === apart ? isMark : isText;
  const end = below.findIndex(isEnd);
  const short = (some: readonly ShownLine[]) =>
    joined(some.filter((line) => !isMark(line) && line.text.length <= LONGEST));
  return {
    header: short(below.slice(0, end)).slice(0, MOST_LINES),
    others: short(below.slice(end)),
  };
}

function isMark({ text }: ShownLine): boolean {
  return text === '';
}

function isText({ text }: ShownLine): boolean {
  return text.length > TEXT;
}

/** What has writers and dates of its own, or none. */
function othersClosed(element: HtmlElement): Closed {
  if (isTeaser(element)) return 'pass over';
  const reason = furnitureBox(element);
  if (reason === undefined || reason === 'byline') return undefined;
  return element.tag === 'footer' && element.letters <= LONGEST ? undefined : 'pass over';
}

/** Lines that go on as one: a label above the name that it stands for, a name behind another one's comma. */
function joined(lines: readonly ShownLine[]): ShownLine[] {
  const made: ShownLine[] = [];
  for (let index = 0; index < lines.length; index++) {
    const [line, next] = [lines[index], lines[index + 1]];
    if (!line) continue;
    const last = made.at(-1);
    if (last?.text.endsWith(',') && namesOfLine(line.text).length > 0) {
      made[made.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      continue;
    }
    const label = line.text.replace(/\s?[:：]$/u, '');
    const isLabel =
      next && /^[\p{L} ]{2,25}$/u.test(label) && readCredits(`${label}: Aa Bb`, false);
    if (isLabel) index++;
    made.push(isLabel ? { ...next, text: `${label}: ${next.text}` } : line);
  }
  return made;
}

function factsOf(
  line: ShownLine,
  beside: readonly (ShownLine | undefined)[],
  prose: string,
): PageFacts {
  const credits = labelled(line, prose);
  if (credits.author ?? credits.editor) return credits;
  const date = readDateLine(pageLine(line.text, '', false))?.facts;
  if (date) return onlyNamed(date);
  if (isText(line) || endsSentence(line.text)) return {};
  const named = readCredits(line.text, true) ?? readNameAndOutlet(line.text);
  if (named) return onlyNamed(named);
  if (BY.test(line.text)) return authors(readNames(line.text));
  const isNamed = beside.some((other) => other && (isDate(other) || ROLE.test(other.text)));
  const facts = isNamed ? namesAlone(line, prose) : {};
  return fold(beside[1]?.text ?? '') === 'tim redaksi' ? withEditor(facts) : facts;
}

/** Above `Tim Redaksi` the last of several names is the editor's. */
function withEditor({ author = [], ...facts }: PageFacts): PageFacts {
  const editor = author.length > 1 ? author.at(-1) : undefined;
  return editor === undefined
    ? { ...facts, author }
    : { ...facts, author: author.slice(0, -1), editor };
}

/** What a writer is to an outlet, below the name. */
const ROLE =
  /^(?:[\p{L}-]{2,20}\s){0,3}(?:correspondent|reporter|journalist|editor|columnist|writer|wartawan|jurnalis|kontributor|koresponden|redakteur(?:in)?|korrespondent(?:in)?)$/iu;

function isDate(line: ShownLine): boolean {
  return line.timed || readDateLine(pageLine(line.text, '', false)) !== undefined;
}

const EDITOR = new Set(['editor', 'editors']);
const EDITOR_LABEL = /^(?:editor|penyunting|redaktur|edited by)\s{1,3}(?=\p{Lu})/iu;

/** `Editor: Darmo Sasmita`; in a box that is named for the editor without the colon, or the label. */
function labelled({ text, box }: ShownLine, prose: string): PageFacts {
  const credits = readCredits(text, false);
  if (credits || !hasClassWord(box, EDITOR)) return onlyNamed(credits ?? {});
  const names = namesOfLine(text.replace(EDITOR_LABEL, ''));
  const isOther = (name: string) =>
    /\b(?:editor|redaksi)/i.test(name) || prose.includes(fold(name));
  const isEditor = names.length > 0 && !names.some(isOther);
  return isEditor ? { editor: names.join(', ') } : {};
}

/** Only what names people by names, and days. */
function onlyNamed({ author = [], editor, datePublished, dateModified }: PageFacts): PageFacts {
  return {
    ...authors(author),
    ...(editor !== undefined && editor.split(', ').every(isWholeName) && { editor }),
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && { dateModified }),
  };
}

function authors(given: readonly string[]): PageFacts {
  const names = given.map((name) => name.replace(BY, ''));
  return names.length > 0 && names.every(isWholeName) ? { author: names } : {};
}

const OTHER = new Set(
  'place location lokasi category categories kategori section rubrik tag'.split(' '),
);

/** Where the pages of writers are. */
const PERSONAL =
  /author|aut(?:o|eu)r|penulis|reporter|profil|people|person|staff|writer|journalist|jurnalis|wartawan|contributor|kontributor|editor|user|\/by\//i;

/** Whether what stands in a box is a link to anything but the page of a writer: a section, a topic. */
function leadsElsewhere(box: HtmlElement): boolean {
  const link = findElement(box, ({ tag, letters }) => tag === 'a' && letters > 0);
  const href = link?.attribute('href') ?? '';
  return href !== '' && !PERSONAL.test(href);
}

/** Names on a line alone; whom or what the text tells of, it is not by. */
function namesAlone({ text, box }: ShownLine, prose: string): PageFacts {
  if (hasClassWord(box, OTHER) || leadsElsewhere(box)) return {};
  const names = namesOfLine(text);
  return names.some((name) => prose.includes(fold(name))) ? {} : authors(names);
}
