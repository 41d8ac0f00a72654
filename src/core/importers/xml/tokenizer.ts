import { readDoctype } from './doctype.ts';
import { findTagEnd, readOpenTag, type Attributes } from './open-tag.ts';
import { decodeReferences } from './references.ts';

/** A piece of an XML text. A run of text may come as several tokens; `line` counts from 1. */
export type XmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Attributes;
      readonly empty: boolean;
      readonly line: number;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** What is being read: markup and text, or something that only its own end mark ends. */
type Mode = 'content' | 'cdata' | 'comment' | 'instruction' | 'doctype';

const END_MARKS = { cdata: ']]>', comment: '-->', instruction: '?>' } as const;
const OPENINGS: readonly (readonly [string, Mode])[] = [
  ['<!--', 'comment'],
  ['<![CDATA[', 'cdata'],
  ['<!DOCTYPE', 'doctype'],
  ['<!doctype', 'doctype'],
  ['<?', 'instruction'],
];
const LONGEST_OPENING = 9;
const LONGEST_DOCTYPE = 2 ** 16;
/** As far before the end of a text a reference may begin that the next text completes. */
const LONGEST_REFERENCE = 36;

/**
 * A reader of XML as the world writes it, text by text as it comes: lone ampersands and angle brackets are text,
 * attributes need no quotation marks, HTML's names for characters are known. What is well-formed is read as XML 1.0 has
 * it. (Parsers that are strict lose all markup between a lone ampersand and the next semicolon.) The tags bound its
 * memory, not the texts.
 */
export class XmlTokenizer {
  #mode: Mode = 'content';
  #rest = '';
  #line = 1;
  #doctype = '';
  #declared: ReadonlyMap<string, string> = new Map();
  #tokens: XmlToken[] = [];

  /** The line that was reached. */
  get line(): number {
    return this.#line;
  }

  /** The tokens of one text more, as far as they end in it. */
  read(text: string): readonly XmlToken[] {
    return this.#readAll(text, false);
  }

  /** The tokens of what is left when there is no more. */
  end(): readonly XmlToken[] {
    return this.#readAll('', true);
  }

  #readAll(text: string, ended: boolean): readonly XmlToken[] {
    this.#rest += text;
    this.#tokens = [];
    const rest = this.#rest;
    let at = 0;
    let lineEnd = rest.indexOf('\n');
    for (let next = this.#step(at, ended); next !== undefined; next = this.#step(at, ended)) {
      at = next;
      for (; lineEnd >= 0 && lineEnd < at; lineEnd = rest.indexOf('\n', lineEnd + 1)) this.#line++;
    }
    this.#rest = rest.slice(at);
    return this.#tokens;
  }

  /** Reads one token from `at` and says where the next one begins; undefined where more text is needed first. */
  #step(at: number, ended: boolean): number | undefined {
    if (at >= this.#rest.length) return undefined;
    switch (this.#mode) {
      case 'content':
        return this.#rest.charAt(at) === '<'
          ? this.#readMarkup(at, ended)
          : this.#readText(at, ended);
      case 'doctype':
        return this.#readDoctype(at);
      case 'cdata':
      case 'comment':
      case 'instruction':
        return this.#readUntil(END_MARKS[this.#mode], at, ended);
    }
  }

  #readText(at: number, ended: boolean): number | undefined {
    const rest = this.#rest;
    const found = rest.indexOf('<', at);
    let end = found < 0 ? rest.length : found;
    if (found < 0 && !ended) {
      const ampersand = rest.lastIndexOf('&');
      if (ampersand >= at && ampersand > rest.length - LONGEST_REFERENCE) end = ampersand;
    }
    if (end === at) return undefined;
    this.#tokens.push({
      kind: 'text',
      text: decodeReferences(rest.slice(at, end), this.#declared),
    });
    return end;
  }

  #readMarkup(at: number, ended: boolean): number | undefined {
    const rest = this.#rest;
    if (!ended && rest.length - at < LONGEST_OPENING && !rest.includes('>', at)) return undefined;
    for (const [mark, mode] of OPENINGS) {
      if (!rest.startsWith(mark, at)) continue;
      this.#mode = mode;
      return at + mark.length;
    }
    if (!/[A-Za-z_/\u0080-\uffff]/.test(rest.charAt(at + 1))) return this.#readLoneBracket(at);
    const end = findTagEnd(rest, at);
    if (end === 'none' || (end === 'open' && ended)) return this.#readLoneBracket(at);
    if (end === 'open') return undefined;
    this.#readTag(rest.slice(at + 1, end));
    return end + 1;
  }

  #readTag(inner: string): void {
    if (inner.startsWith('/')) this.#tokens.push({ kind: 'close', name: inner.slice(1).trim() });
    else {
      const tag = readOpenTag(inner, this.#declared);
      this.#tokens.push({ kind: 'open', ...tag, line: this.#line });
    }
  }

  #readLoneBracket(at: number): number {
    this.#tokens.push({ kind: 'text', text: '<' });
    return at + 1;
  }

  #readUntil(mark: string, at: number, ended: boolean): number | undefined {
    const rest = this.#rest;
    const found = rest.indexOf(mark, at);
    const end = found < 0 ? (ended ? rest.length : rest.length - mark.length + 1) : found;
    if (this.#mode === 'cdata' && end > at) {
      this.#tokens.push({ kind: 'text', text: rest.slice(at, end) });
    }
    if (found < 0) return end > at ? end : undefined;
    this.#mode = 'content';
    return found + mark.length;
  }

  /** The internal subset stands in square brackets and has angle brackets of its own. */
  #readDoctype(at: number): number {
    const rest = this.#rest;
    const inSubset = this.#doctype.lastIndexOf('[') > this.#doctype.lastIndexOf(']');
    const mark = inSubset ? ']' : /[>[]/.exec(rest.slice(at, at + LONGEST_DOCTYPE))?.[0];
    const found = mark === undefined ? -1 : rest.indexOf(mark, at);
    const end = found < 0 ? rest.length : found + 1;
    this.#doctype += rest.slice(at, end);
    if (this.#doctype.length > LONGEST_DOCTYPE) {
      this.#tokens.push({ kind: 'refused', reason: 'its document type is too long' });
      this.#mode = 'content';
    } else if (mark === '>') {
      this.#mode = 'content';
      const read = readDoctype(this.#doctype);
      if (read.kind === 'refused') this.#tokens.push(read);
      else this.#declared = read.entities;
    }
    return end;
  }
}
