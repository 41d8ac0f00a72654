import type { Range } from '../../../core/article/article.ts';

type Props = { readonly text: string; readonly ranges: readonly Range[] };

/** A text with the given ranges marked; they are in order and do not overlap. */
export function MarkedText({ text, ranges }: Props) {
  const end = ranges.at(-1)?.end ?? 0;
  return (
    <>
      {ranges.map((range, number) => (
        <span key={range.start}>
          {text.slice(ranges[number - 1]?.end ?? 0, range.start)}
          <mark>{text.slice(range.start, range.end)}</mark>
        </span>
      ))}
      {text.slice(end)}
    </>
  );
}
