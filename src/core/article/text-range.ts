import type { Range } from './article.ts';

/** Whether a range is not empty, lies inside the text, and cuts no surrogate pair in two. */
export function isRangeOf(text: string, { start, end }: Range): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length &&
    !cutsPair(text, start) &&
    !cutsPair(text, end)
  );
}

function cutsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
