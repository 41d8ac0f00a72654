/** What the reader ships, and under which licence, as each package states it. */
export const softwareLicences = [
  { name: 'Kutip', licence: 'MIT' },
  { name: 'Newsreader (Production Type)', licence: 'SIL Open Font License 1.1' },
  { name: 'Atkinson Hyperlegible Next (Braille Institute)', licence: 'SIL Open Font License 1.1' },
  { name: 'React', licence: 'MIT' },
  { name: 'React Router', licence: 'MIT' },
  { name: 'Workbox', licence: 'MIT' },
  { name: 'TanStack Query', licence: 'MIT' },
  { name: 'Valibot', licence: 'MIT' },
  { name: 'idb-keyval', licence: 'Apache 2.0' },
] as const;
