/** News is told in few words: what so many of them give is remembered, in so many languages. */
const MOST = 50_000;
const MOST_LANGUAGES = 4;

/** Remembers what `find` gives for the words of a language. An article may name any: few are remembered at a time. */
export function rememberWords<Found>(
  find: (word: string, inLanguage: string) => Found,
): (inLanguage: string) => (word: string) => Found {
  const byLanguage = new Map<string, (word: string) => Found>();
  return (inLanguage) => {
    const known = byLanguage.get(inLanguage);
    if (known) return known;
    if (byLanguage.size >= MOST_LANGUAGES) byLanguage.clear();
    const remembering = rememberOnce((word) => find(word, inLanguage));
    byLanguage.set(inLanguage, remembering);
    return remembering;
  };
}

function rememberOnce<Found>(find: (word: string) => Found): (word: string) => Found {
  const found = new Map<string, { readonly value: Found }>();
  return (word) => {
    const known = found.get(word);
    if (known) return known.value;
    if (found.size >= MOST) found.clear();
    const value = find(word);
    found.set(word, { value });
    return value;
  };
}
