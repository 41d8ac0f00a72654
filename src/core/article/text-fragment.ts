/** At most this many words at either end name a passage: pages differ in a word more easily than in few. */
const MOST_WORDS = 5;

/** What stands around words and may be another sign on the page that they come from. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The address of a passage of a page: browsers scroll to it and mark it. A fragment that the address has stays.
 * `https://a.example/b`, `“Kami tidak menolak.”` → `https://a.example/b#:~:text=Kami%20tidak%20menolak`
 */
export function withTextFragment(url: string, passage: string): string {
  const words = passage.split(/\s+/);
  const isLong = words.length > 2 * MOST_WORDS;
  const parts = isLong ? [words.slice(0, MOST_WORDS), words.slice(-MOST_WORDS)] : [words];
  const texts = parts.map((part) => encodeText(part.join(' ').replace(AROUND, '')));
  if (texts.includes('')) return url;
  const [address = '', fragment = ''] = url.split('#', 2);
  return `${address}#${fragment.replace(/:~:.*$/, '')}:~:text=${texts.join(',')}`;
}

/** A hyphen has a meaning of its own in a text directive, as the comma and the ampersand have. */
function encodeText(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
