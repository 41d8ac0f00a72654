import { formatNumber } from './format-number.ts';

let plurals: Intl.PluralRules | undefined;

/** A number and the form of the noun that goes with it: `1 quote`, `2 quotes`. */
export function countInEnglish(value: number, one: string, other: string): string {
  plurals ??= new Intl.PluralRules('en');
  return `${formatNumber(value, 'en')} ${plurals.select(value) === 'one' ? one : other}`;
}
