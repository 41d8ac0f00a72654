import type { Engine } from './engine.ts';

/** The engines that are compared; each is loaded only where it is measured. */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  kutip: async () => (await import('./kutip-engine.ts')).kutipEngine,
  minisearch: async () => (await import('./minisearch-engine.ts')).minisearchEngine,
  pagefind: async () => (await import('./pagefind-engine.ts')).pagefindEngine,
};
