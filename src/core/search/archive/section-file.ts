import { slugOf } from '../../language/slug.ts';
import { createGrowingNumbers } from '../../language/growing-numbers.ts';
import { assertMagic } from './assert-magic.ts';

const MAGIC = 'kutip sections 1';
/** Sections are numbered by characters from this one on, below the surrogates. */
const ZERO = 48;
const MOST = 0xd8_00 - ZERO;

/** The sections of documents, which come one after the other. */
export type SectionColumn = {
  /** Adds the section of the next document by its name, empty for none. */
  readonly add: (name: string) => void;
  /** All of them as text: the magic line, their slugs, a character a document. */
  readonly text: () => string;
};

/** A column of no documents. */
export function createSectionColumn(): SectionColumn {
  const numbers = new Map<string, number>();
  // Characters, and not strings of one: there may be very many.
  const rows = createGrowingNumbers();
  return {
    add: (name) => {
      const number = numbers.get(name) ?? Math.min(numbers.size, MOST - 1);
      if (!numbers.has(name)) numbers.set(name, number);
      rows.add(ZERO + number);
    },
    text: () => {
      const slugs = [...numbers.keys()].map((name) => name && slugOf(name));
      return [MAGIC, slugs.join('\t'), textOf(rows.whole())].join('\n');
    },
  };
}

/** Gives the section of each document by its place; throws an `ArchiveError` where the text is not of a column of sections. */
export function decodeSections(file: string): (place: number) => string {
  const [magic, names = '', rows = ''] = file.split('\n');
  assertMagic(magic, MAGIC);
  const slugs = names.split('\t');
  return (place) => slugs[rows.charCodeAt(place) - ZERO] ?? '';
}

const AT_ONCE = 1024;

function textOf(characters: Uint32Array): string {
  let text = '';
  for (let at = 0; at < characters.length; at += AT_ONCE)
    text += String.fromCharCode(...characters.subarray(at, at + AT_ONCE));
  return text;
}
