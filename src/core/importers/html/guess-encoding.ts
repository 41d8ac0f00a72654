/** A set of characters that pages were written in before UTF-8, and how its texts are known. */
type Candidate = {
  readonly encoding: string;
  /** The commonest letters of its languages. */
  readonly common: RegExp;
  /** Which share of all letters beyond ASCII they have in a text, at the least. */
  readonly least: number;
};

/** By how many letters a language has: of alphabets a few make up most of a text, of Chinese characters never. */
const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1251', common: /[оеаинтсрвлкмдпу]/g, least: 0.6 },
  { encoding: 'koi8-r', common: /[оеаинтсрвлкмдпу]/g, least: 0.6 },
  { encoding: 'windows-1253', common: /[αοιετσνηυρπκμλς]/g, least: 0.6 },
  { encoding: 'windows-1256', common: /[اليمنوترهبةدعس]/g, least: 0.6 },
  { encoding: 'windows-874', common: /(?:[านรอกเงมยลวดทตส]|\u0e31|\u0e48|\u0e49)/g, least: 0.5 },
  { encoding: 'euc-kr', common: /[이다는을에의가고하지로기한사도]/g, least: 0.12 },
  { encoding: 'shift_jis', common: /[のにをはがでとたしてなかれるいっらりまさ]/g, least: 0.2 },
  { encoding: 'euc-jp', common: /[のにをはがでとたしてなかれるいっらりまさ]/g, least: 0.2 },
  {
    encoding: 'gb18030',
    common: /[的一是在不了有和人这中大为上个国我以要他时来们到]/g,
    least: 0.06,
  },
  { encoding: 'big5', common: /[的一是在不了有和人這中大為上個國我以要他時來們到]/g, least: 0.06 },
];

/** As much of a page is looked at, in bytes. */
const LOOKED_AT = 200_000;
/** The fewest bytes beyond ASCII that tell anything. */
const LEAST = 24;
/** How many of them stand together, in the mean, where the letters themselves are such. */
const LEAST_RUN = 1.8;

/**
 * The set of characters of a page that is no UTF-8 and names none; undefined where windows-1252 is the best guess.
 * Languages of the Latin alphabet have single letters beyond ASCII: those of Western Europe are never taken for others.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, LOOKED_AT);
  const { high, runs } = countHigh(sample);
  if (high < LEAST) return undefined;
  return high / runs < LEAST_RUN ? centralEuropean(sample, high) : otherScript(sample);
}

function countHigh(bytes: Uint8Array): { readonly high: number; readonly runs: number } {
  let high = 0;
  let runs = 0;
  let isInRun = false;
  for (const byte of bytes) {
    const isHigh = byte >= 0x80;
    if (isHigh) high++;
    if (isHigh && !isInRun) runs++;
    isInRun = isHigh;
  }
  return { high, runs };
}

function otherScript(sample: Uint8Array): string | undefined {
  let best: { readonly encoding: string; readonly worth: number } | undefined;
  for (const { encoding, common, least } of CANDIDATES) {
    const text = decode(sample, encoding);
    const letters = text?.match(/[^\0-\x7f]/gu)?.length ?? 0;
    if (text === undefined || letters === 0 || isBroken(text, letters)) continue;
    const share = (text.match(common)?.length ?? 0) / letters;
    const worth = share / least;
    if (worth >= 1 && worth > (best?.worth ?? 0)) best = { encoding, worth };
  }
  return best?.encoding;
}

/** The share of what cannot be read that a text may have: the sample may end within a character. */
const MOST_BROKEN = 0.01;

/** Whether a text has characters that no text has: what could not be read, controls, private ones. */
function isBroken(text: string, letters: number): boolean {
  const broken = text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/g)?.length ?? 0;
  return broken > 1 && broken > letters * MOST_BROKEN;
}

/** A sign of windows-1252 that no word has inside, where Central Europe has letters: `ksi±żka`. */
const SIGN_IN_WORD = /(?<=\p{L})[¡£¥¦©ª«¬®¯±²³µ¶¹º»¼¾¿](?=\p{L})/gu;
const LEAST_SIGNS = 3;

/** ISO 8859-2 or windows-1250, where many words would have signs inside; the one that makes most of them letters. */
function centralEuropean(sample: Uint8Array, high: number): string | undefined {
  const signs = signsIn(decode(sample, 'windows-1252'));
  if (signs < LEAST_SIGNS || signs < high * 0.1) return undefined;
  const [best] = ['iso-8859-2', 'windows-1250']
    .map((encoding) => ({ encoding, left: signsIn(decode(sample, encoding)) }))
    .toSorted((a, b) => a.left - b.left);
  return best && best.left < signs * 0.2 ? best.encoding : undefined;
}

function signsIn(text: string | undefined): number {
  return text?.match(SIGN_IN_WORD)?.length ?? 0;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined; // not every platform knows them all
  }
}
