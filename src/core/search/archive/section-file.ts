import { slugOf } from '../../language/slug.ts';
import { assertMagic } from './assert-magic.ts';

const MAGIC = 'kutip sections 1';
/** Sections are numbered by characters from this one on, below the surrogates. */
const ZERO = 48;
const MOST = 0xd8_00 - ZERO;

/** The sections of documents by their names, empty for none, as text: the magic line, their slugs, a character a document. */
export function encodeSections(documents: readonly string[]): string {
  const numbers = new Map<string, number>();
  const rows = documents.map((name) => {
    const number = numbers.get(name) ?? Math.min(numbers.size, MOST - 1);
    if (!numbers.has(name)) numbers.set(name, number);
    return String.fromCharCode(ZERO + number);
  });
  const slugs = [...numbers.keys()].map((name) => name && slugOf(name));
  return [MAGIC, slugs.join('\t'), rows.join('')].join('\n');
}

/** Gives the section of each document by its place; throws an `ArchiveError` where the text is not of a column of sections. */
export function decodeSections(file: string): (place: number) => string {
  const [magic, names = '', rows = ''] = file.split('\n');
  assertMagic(magic, MAGIC);
  const slugs = names.split('\t');
  return (place) => slugs[rows.charCodeAt(place) - ZERO] ?? '';
}
