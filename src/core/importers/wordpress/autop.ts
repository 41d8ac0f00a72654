/** Block elements that hold paragraphs: text in them that blank lines part is wrapped. */
const HOLDERS = new Set(
  'address article aside blockquote body center details div fieldset footer form header main nav section'.split(
    ' ',
  ),
);
/** Block elements whose text stays as it is; those in which blank lines matter all the same come second. */
const CLOSED = new Set(
  'audio canvas colgroup dl figure figcaption h1 h2 h3 h4 h5 h6 hr iframe legend math menu object ol option p pre script select style summary svg table tbody tfoot thead tr ul video'.split(
    ' ',
  ),
);
const OPEN = new Set('caption dd dt li td th'.split(' '));

/** A tag with its name. */
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)\b[^<>]*>/g;

/**
 * What WordPress's classic editor leaves to the server: blank lines part paragraphs, other line ends are line breaks
 * (the function `wpautop` of WordPress). Markup of blocks stays as it is.
 */
export function autop(html: string): string {
  const text = html.replace(/\r\n?/g, '\n');
  const open: string[] = [];
  let out = '';
  let run = '';
  let at = 0;
  const flush = () => {
    out += wrapped(run, open.at(-1));
    run = '';
  };
  for (const match of text.matchAll(TAG)) {
    const name = match[2]?.toLowerCase() ?? '';
    run += text.slice(at, match.index);
    at = match.index + match[0].length;
    if (!isBlock(name)) run += match[0];
    else {
      flush();
      out += match[0];
      moveInto(open, name, match[1] === '/', match[0].endsWith('/>'));
    }
  }
  run += text.slice(at);
  flush();
  return out;
}

function isBlock(name: string): boolean {
  return HOLDERS.has(name) || CLOSED.has(name) || OPEN.has(name);
}

const MOST_OPEN = 1000;

function moveInto(open: string[], name: string, closes: boolean, isEmpty: boolean): void {
  if (closes) {
    const place = open.lastIndexOf(name);
    if (place >= 0) open.length = place;
    return;
  }
  if (open.at(-1) === 'p') open.pop(); // HTML lets a paragraph end where the next block begins
  if (!isEmpty && name !== 'hr' && open.length < MOST_OPEN) open.push(name);
}

const BLANK_LINE = /\n[^\S\n]*\n\s*/;

/** A run of text and inline markup within an element, in paragraphs where it has them. */
function wrapped(run: string, holder: string | undefined): string {
  if (run.trim() === '' || (holder !== undefined && CLOSED.has(holder))) return run;
  const isWrapped = holder === undefined || HOLDERS.has(holder) || BLANK_LINE.test(run.trim());
  if (!isWrapped) return run;
  return run
    .trim()
    .split(BLANK_LINE)
    .map((paragraph) => `<p>${withBreaks(paragraph.trim())}</p>`)
    .join('\n');
}

/** A line break for every end of line, but for those that have one. */
function withBreaks(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line, index, lines) =>
      index === lines.length - 1 || /<br\s?\/?>$/i.test(line.trimEnd()) ? line : `${line}<br>`,
    )
    .join('\n');
}
