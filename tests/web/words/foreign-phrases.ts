import { english } from '../../../src/web/words/english.ts';
import { indonesian } from '../../../src/web/words/indonesian.ts';
import { words as malay } from './malay.ts';
import { phrasesOf, says } from './phrases.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../../src/web/words/*-words.ts', '!**/load-words.ts'],
  { eager: true },
);

/** Each part of the interface, in both of Kutip's own languages. */
export const ownParts: readonly unknown[] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter((value) => typeof value === 'object' && value !== null && 'id' in value && 'en' in value);

/** The names of months and weekdays. */
function calendarIn(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    month: 'long',
    timeZone: 'UTC',
  });
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, month + 1));
  return months.flatMap((day) => format.formatToParts(day).map(({ value }) => value));
}

const malayText = [...phrasesOf(malay), ...calendarIn('ms')].join('\n');
const ownPhrases = phrasesOf([indonesian, english, ownParts, calendarIn('id'), calendarIn('en')]);

/** All that the interface says in Indonesian or English, and does not say in Malay. */
export const foreignPhrases: readonly string[] = [...new Set(ownPhrases)].filter(
  (phrase) => /\p{L}{2}/u.test(phrase) && !says(malayText, phrase),
);
