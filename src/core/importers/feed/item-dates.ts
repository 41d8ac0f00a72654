import type { IsoDate } from '../../article/article.ts';
import { elementsOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { feedDateOf } from './feed-date.ts';

/** When an item was published and changed, with a warning for each date that is none. */
export type ItemDates = {
  readonly datePublished?: IsoDate;
  readonly dateModified?: IsoDate;
  readonly warnings: readonly string[];
};

const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'dcterms:issued',
  'dcterms:created',
  'created',
];
const MODIFIED = ['updated', 'modified', 'dcterms:modified'];

/** Reads an item's dates; Dublin Core's bare `date` counts as the day of publication where nothing else does. */
export function datesOf(item: XmlElement): ItemDates {
  const warnings: string[] = [];
  const first = (names: readonly string[]) => {
    let date: IsoDate | undefined;
    for (const name of names) {
      const text = elementsOf(item, name).map(textOf).at(-1)?.trim() ?? '';
      if (date !== undefined || text === '') continue;
      date = feedDateOf(text);
      if (date === undefined) warnings.push(`<${name}> “${text.slice(0, 100)}” is no date`);
    }
    return date;
  };
  const datePublished = first([...PUBLISHED, 'dc:date']);
  const dateModified = first(MODIFIED);
  return {
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && { dateModified }),
    warnings,
  };
}
