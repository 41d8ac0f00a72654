/** Fetches the parts of an article's page that a reader must ask for; rejects where they do not arrive. */
export const loadLateParts = () => import('./late-parts.ts').then((parts) => parts.lateParts);
