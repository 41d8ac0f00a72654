/** How a quotation is announced, by the article's language: with the speaker's name, or without where it is not sure. */
const ANNOUNCEMENTS: Readonly<Record<string, (name: string | undefined) => string>> = {
  id: (name) => (name === undefined ? 'Kutipan:' : `Kutipan ${name}:`),
  en: (name) => (name === undefined ? 'Quote:' : `Quote, ${name}:`),
};

/** What is said before a quotation; undefined where neither the language's word for it nor a name is known. */
export function announcement(inLanguage: string, name: string | undefined): string | undefined {
  const language = inLanguage.toLowerCase().split('-')[0] ?? '';
  const announce = ANNOUNCEMENTS[language];
  if (announce) return announce(name);
  return name === undefined ? undefined : `${name}:`;
}
