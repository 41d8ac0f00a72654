/** How deep elements may be nested; browsers go no deeper either. */
const DEEPEST = 512;
/** The most elements of a page: the largest live pages have a tenth of them. */
const MOST_ELEMENTS = 200_000;

/** Elements that are empty, or closed by the next of their kind: they nest nothing. */
const FLAT = new Set(
  `area base br col embed hr img input link meta source track wbr p li dt dd tr td th option thead tbody tfoot
  colgroup html head body`.split(/\s+/),
);
/** Elements with text that is no markup. */
const RAW = /^(?:script|style|textarea|title)$/;
const FOREIGN = /^(?:svg|math)$/;

/**
 * Markup that a tree can be made of in bounded time and memory: tags that would nest deeper than browsers do are taken
 * out, their content stays. What is of more elements than any page throws a RangeError.
 */
export function boundMarkup(html: string): string {
  const scan = new Scan(html);
  scan.run();
  return scan.result();
}

type Open = { readonly name: string; readonly kept: boolean };

class Scan {
  readonly #html: string;
  readonly #open: Open[] = [];
  readonly #counts = new Map<string, number>();
  readonly #pieces: string[] = [];
  #copied = 0;
  #elements = 0;
  #foreign = 0;

  constructor(html: string) {
    this.#html = html;
  }

  run(): void {
    let at = this.#html.indexOf('<');
    while (at >= 0) {
      const next = this.#tag(at);
      at = next < 0 ? -1 : this.#html.indexOf('<', next);
    }
  }

  result(): string {
    if (this.#pieces.length === 0) return this.#html;
    return this.#pieces.join('') + this.#html.slice(this.#copied);
  }

  /** Takes a tag or a comment in; the place behind it, or -1 where nothing but text follows. */
  #tag(at: number): number {
    if (this.#html.startsWith('<!--', at)) return after(this.#html, '-->', at + 2);
    const isEnd = this.#html.charAt(at + 1) === '/';
    const name = nameAt(this.#html, isEnd ? at + 2 : at + 1);
    if (name === '') return at + 1;
    const end = after(this.#html, '>', at);
    if (end < 0) return -1;
    if (isEnd) this.#close(name, at, end);
    else this.#start(name, at, end);
    return !isEnd && RAW.test(name) && this.#foreign === 0 ? endOfRaw(this.#html, name, end) : end;
  }

  #start(name: string, at: number, end: number): void {
    if (++this.#elements > MOST_ELEMENTS)
      throw new RangeError(`it has more than ${MOST_ELEMENTS.toLocaleString('en')} elements`);
    const isClosed = this.#foreign > 0 && this.#html.charAt(end - 2) === '/';
    if (isClosed || FLAT.has(name) || RAW.test(name)) return;
    const kept = this.#open.length < DEEPEST;
    this.#open.push({ name, kept });
    this.#count(name, 1);
    if (!kept) this.#leaveOut(at, end);
  }

  #close(name: string, at: number, end: number): void {
    if ((this.#counts.get(name) ?? 0) === 0) return;
    for (let open = this.#open.pop(); open; open = this.#open.pop()) {
      this.#count(open.name, -1);
      if (open.name !== name) continue;
      if (!open.kept) this.#leaveOut(at, end);
      return;
    }
  }

  #count(name: string, change: 1 | -1): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + change);
    if (FOREIGN.test(name)) this.#foreign += change;
  }

  #leaveOut(at: number, end: number): void {
    this.#pieces.push(this.#html.slice(this.#copied, at));
    this.#copied = end;
  }
}

const NAME = /[a-z][^\s/>]{0,40}/iy;

function nameAt(html: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(html)?.[0].toLowerCase() ?? '';
}

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? -1 : at + sign.length;
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? -1;
}
