import { formatDate, type DateStyle } from '../words/format-date.ts';
import { useWords } from '../words/words-context.ts';
import { useTimeZone } from './time-zone-context.ts';

type Props = { readonly date: string; readonly format: DateStyle };

/** A date of the edition in words, in the edition's time zone; nothing where the date does not say that much. */
export function NewsTime({ date, format }: Props) {
  const text = formatDate(date, format, useWords(), useTimeZone());
  if (!text) return null;
  // Where a prerendered page writes it another way than this browser would, the page's way stays.
  return (
    <time dateTime={date} suppressHydrationWarning>
      {text}
    </time>
  );
}
