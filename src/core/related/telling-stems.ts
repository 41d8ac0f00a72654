import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';

const SHORTEST_WORD = 4;
const LONGEST_WORD = 60;
/** Verbs of speech and other words of every news story, in both languages. */
const NEWS_WORDS = new Set(
  `berita dikatakan diketahui disebut dilaporkan jelas jelasnya katanya media mengaku mengatakan mengungkapkan
  menjelaskan menyatakan menyampaikan menyebut menyebutkan menegaskan menambahkan orang pihak sebanyak terkait terjadi
  tersebut tutur tuturnya ujar ujarnya ungkap ungkapnya video warga wartawan waktu kemarin pekan bulan added asked
  according announced including news people reported reporters told week year years yesterday`
    .trim()
    .split(/\s+/),
);

/** News is told in few words: what so many of them say is remembered, in so many languages. */
const MOST = 50_000;
const MOST_LANGUAGES = 4;
const byLanguage = new Map<string, Map<string, string>>();
/** No stem is empty. */
const SAYS_NOTHING = '';

/** Gives the stem of a folded word of a language where it can say what a story is about; undefined for any other. */
export function tellingStems(inLanguage: string): (word: string) => string | undefined {
  const stems = stemsOf(inLanguage);
  return (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known === SAYS_NOTHING ? undefined : known;
    if (stems.size >= MOST) stems.clear();
    const found = says(word, inLanguage) ? stem(word, inLanguage) : undefined;
    stems.set(word, found ?? SAYS_NOTHING);
    return found;
  };
}

/** An article may name any language: few are remembered at a time. */
function stemsOf(inLanguage: string): Map<string, string> {
  const known = byLanguage.get(inLanguage);
  if (known) return known;
  if (byLanguage.size >= MOST_LANGUAGES) byLanguage.clear();
  const stems = new Map<string, string>();
  byLanguage.set(inLanguage, stems);
  return stems;
}

function says(word: string, inLanguage: string): boolean {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || /\d/.test(word)) return false;
  return !NEWS_WORDS.has(word) && !isStopWord(word, inLanguage);
}
