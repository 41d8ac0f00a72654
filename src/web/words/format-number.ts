const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number with at most one decimal, as a locale writes it. Below a thousand every language of the reader writes
 * whole numbers with digits alone, and so it does without the platform's tables, which take a slow phone a fifth of
 * a second to open.
 */
export function formatNumber(value: number, locale: string): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  formats.set(locale, format);
  return format.format(value);
}
