/** Fetches the parts of an article's page that a reader must ask for; rejects where they do not arrive. */
export const loadLateParts = async () => (await import('./late-parts.ts')).lateParts;
