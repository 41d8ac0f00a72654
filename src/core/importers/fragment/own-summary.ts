import type { Block } from '../../article/article.ts';
import { bodyText } from './body-text.ts';

/** How a text ends that was cut, without doubt: `[…]`, `(more…)`. */
const BRACKETED = /(?:\[(?:…|\.{3})\]|\((?:more|selengkapnya)(?:…|\.{3})\))$/iu;
/** Likewise a summary, which may end with a bare ellipsis. */
const CUT = /(?:\[(?:…|\.{3})\]|\((?:more|selengkapnya)(?:…|\.{3})\)|…|\.{3})$/iu;
/** The words of the link to the whole text, behind a summary's last sentence. */
const MORE =
  /(?<=[.!?…”"\])])\s{1,3}(?:(?:baca )?selengkapnya|baca lebih lanjut|lanjutkan membaca|read more|continue reading)[\s.…»›→]{0,5}$/iu;

/** Where two texts agree so far, in UTF-16 units, they are taken for the same. */
const COMPARED = 60;

/** Whether a text says that it goes on elsewhere. */
export function isCut(text: string): boolean {
  return BRACKETED.test(text);
}

/**
 * A summary that says something of its own, its mark of a cut made plain; undefined for one that is only the beginning
 * of the text, with or without the dateline.
 */
export function ownSummary(
  summary: string | undefined,
  body: readonly Block[],
): string | undefined {
  if (summary === undefined) return undefined;
  const whole = summary.replace(MORE, '').replace(CUT, '').trimEnd();
  const beginning = bodyText(body).slice(0, 1000).replace(/\s+/g, ' ');
  if (beginning !== '' && beginning.startsWith(whole.slice(0, COMPARED))) return undefined;
  if (beginning.length >= COMPARED && whole.includes(beginning.slice(0, COMPARED)))
    return undefined;
  return whole === summary || /[.!?”"]$/.test(whole) ? whole : `${whole} …`;
}
