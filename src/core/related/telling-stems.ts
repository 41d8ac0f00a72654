import { stem } from '../language/stem.ts';
import { isStopWord } from '../language/stop-words.ts';
import { rememberWords } from './remember-words.ts';

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

/** Gives the stem of a folded word of a language where it can say what a story is about; undefined for any other. */
export const tellingStems = rememberWords((word, inLanguage) =>
  says(word, inLanguage) ? stem(word, inLanguage) : undefined,
);

function says(word: string, inLanguage: string): boolean {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD || /\d/.test(word)) return false;
  return !NEWS_WORDS.has(word) && !isStopWord(word, inLanguage);
}
