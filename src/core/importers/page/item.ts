const BULLET = /^(?:[•●▪■◦‣*]\s{0,4}|[–—-]\s{1,4}){1,2}/u;
const NUMBER = /^\d{1,2}[.)]\s{1,4}(?=\S)/u;

/** Whether a line begins as an item of a list does: with a bullet, a dash and a space, or a number. */
export function isItem(text: string): boolean {
  return BULLET.test(text) || NUMBER.test(text);
}

/** The bullet that a line begins with, spaces included; undefined without one. */
export function bulletOf(text: string): string | undefined {
  return BULLET.exec(text)?.[0];
}

/** The number that a line begins with (`1. `), spaces included; undefined without one. */
export function numberOf(text: string): string | undefined {
  return NUMBER.exec(text)?.[0];
}
