/** What a spreadsheet would take for a formula at the beginning of a cell (OWASP, *CSV Injection*). */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One record of a CSV file (RFC 4180), its line end included. A value that a spreadsheet would run as a formula
 * begins with an apostrophe, which the spreadsheet hides.
 */
export function csvRecord(values: readonly (string | null)[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

function csvField(value: string | null): string {
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
