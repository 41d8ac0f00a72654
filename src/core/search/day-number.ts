/** The day of a date, month or year as yyyymmdd, with zeros (or other digits) for what it does not say. */
export const dayNumber = (date: string, missing = '0'): number =>
  Number(date.slice(0, 10).replaceAll('-', '').padEnd(8, missing)) || 0;
