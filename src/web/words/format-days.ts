/** The calendar days from `first` to `last` (`2025-05-09`) in words: `9–12 Mei 2025`, or one day alone. */
export function formatDays(first: string, last: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const [from, to] = [Date.parse(first), Date.parse(last)].toSorted((a, b) => a - b);
  if (from === undefined || to === undefined || Number.isNaN(from + to)) return '';
  // Browsers differ in the spaces around the dash, and a prerendered page should be what each of them writes.
  return format.formatRange(from, to).replaceAll('\u2009', ' ');
}
