import { englishNumber } from './write-number.ts';

/** A number and the form of the noun that goes with it: `1 quote`, `2 quotes`. */
export function countInEnglish(value: number, one: string, other: string): string {
  return `${englishNumber(value)} ${value === 1 ? one : other}`;
}
