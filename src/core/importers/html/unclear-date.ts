import type { IsoDate } from '../../article/article.ts';

/** Where English is written with the day first. */
const DAY_FIRST = /[-_](?:GB|UK|AU|NZ|IE|IN|ZA|MY|SG|ID|KE|NG|HK)\b/i;

/** Whether a page may write the month first, as Americans do: it is English, and its tag names no country that does not. */
export function mayBeMonthFirst(inLanguage: string, tag: string): boolean {
  return inLanguage === 'en' && !DAY_FIRST.test(tag);
}

const NUMBERS = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/g;

/** The days that a text may mean by `03/04/2025`, read with the day first; those that can be read in one way are not among them. */
export function unclearDays(text: string): IsoDate[] {
  return Array.from(text.matchAll(NUMBERS)).flatMap(([, first = '', , second = '', year = '']) => {
    const [day, month] = [Number(first), Number(second)];
    if (day === month || day > 12 || month > 12) return [];
    return [`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`];
  });
}
