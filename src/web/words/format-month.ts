/** A calendar month (`2025-05`) in words: `Mei 2025`; '' where it is none. */
export function formatMonth(month: string, locale: string): string {
  const moment = Date.parse(`${month}-01T00:00Z`);
  if (Number.isNaN(moment)) return '';
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(moment);
}
