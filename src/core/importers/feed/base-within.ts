/** The address that relative ones start from within something that has one of its own (`xml:base`), itself perhaps relative. */
export function baseWithin(own: string | undefined, outer: string | undefined): string | undefined {
  const given = own?.trim();
  return given && URL.canParse(given, outer) ? new URL(given, outer).href : outer;
}
