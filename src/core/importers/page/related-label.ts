import { titleShare } from './line-shape.ts';

/** What stands before the title of another article, as a line begins with it. */
export type RelatedLabel = {
  /** As written, without the colon. */
  readonly label: string;
  /** What follows on the line, trimmed. */
  readonly rest: string;
  /** Whether it heads several titles: `Berita lainnya`. */
  readonly plural: boolean;
  /** Whether a colon or a dash closes it. */
  readonly closed: boolean;
};

const LABELS = [
  String.raw`(?:baca|simak|lihat|tonton|saksikan|dengarkan|cek)\s{1,3}(?:juga|pula)(?:\s{1,3}(?:video|berita|artikel|foto|infografis))?(?:\s{1,3}(?:lainnya|lain|terkait))?`,
  String.raw`(?:baca|simak|lihat|tonton)\s{1,3}(?:selengkapnya|selanjutnya|lainnya)`,
  String.raw`(?:baca|simak|lihat|tonton)\s{1,3}(?:berita|artikel|video)(?:\s{1,3}(?:lainnya|lain|terkait|menarik lainnya|selengkapnya))`,
  String.raw`pilihan\s{1,3}(?:editor|redaksi)`,
  String.raw`(?:berita|artikel|tulisan)\s{1,3}(?:terkait|lainnya|lain)`,
  String.raw`(?:read|see|watch)\s{1,3}(?:also|more|next)|also\s{1,3}(?:read|see|watch)`,
  String.raw`related(?:\s{1,3}(?:story|stories|articles?|news|coverage|reading))?`,
  String.raw`more\s{1,3}on\s{1,3}this(?:\s{1,3}story)?|editor['’]?s['’]?\s{1,3}(?:picks?|choice)`,
  String.raw`menarik\s{1,3}dibaca|selanjutnya|jangan\s{1,3}lewatkan|don['’]t\s{1,3}miss`,
].join('|');

const AT_START = new RegExp(
  String.raw`^[\s([•▪►▶»*–-]{0,4}(${LABELS})(?:\s{0,3}([:：])\s{0,9}|\s{1,3}([–—-]{1,2})\s{1,3}|$|(?=\s\p{Lu}))`,
  'iu',
);
/** The labels that some outlets write without a colon before the title. */
const OPEN_LABEL = /^\p{Lu}\p{L}{1,9}\s{1,3}(?:Juga|JUGA|Also|ALSO)$/u;
/** What may begin a sentence as well: a label only before a title. */
const CONNECTIVE = /^selanjutnya$/iu;
const TITLE_SHARE = 0.6;
const PLURAL = /lainnya|lain$|terkait$|stories|articles|picks/i;

/** Reads the label that a line begins with; undefined where it begins with none. */
export function relatedLabel(text: string): RelatedLabel | undefined {
  const match = AT_START.exec(text.slice(0, 80));
  const label = match?.[1];
  if (!match || label === undefined) return undefined;
  const rest = text.slice(match[0].length).trim();
  const closed = match[2] !== undefined || match[3] !== undefined;
  if (!closed && rest !== '' && !(OPEN_LABEL.test(label) && /^[\p{Lu}\d“"]/u.test(rest)))
    return undefined;
  if (CONNECTIVE.test(label) && titleShare(rest) < TITLE_SHARE) return undefined;
  return { label, rest, plural: PLURAL.test(label), closed };
}

const INSIDE =
  /(?:[Bb]aca|[Ss]imak|[Ll]ihat|[Tt]onton)\s{1,3}(?:[Jj]uga|[Pp]ula|[Bb]erita [Ll]ainnya|[Aa]rtikel [Ll]ainnya)(?:\s{1,3}[Vv]ideo)?\s{0,3}:|BACA JUGA\s{0,3}[:–—-]|(?:Read|See) (?:also|more)\s{0,3}:|Also read\s{0,3}:/gu;

/** Where a label with its colon stands inside a text: the offset of its first letter, from `from` on; -1 for nowhere. */
export function findLabelInside(text: string, from: number): number {
  INSIDE.lastIndex = from;
  for (let match = INSIDE.exec(text); match; match = INSIDE.exec(text)) {
    const before = text.slice(0, match.index).trimEnd().at(-1) ?? '';
    if (/^\p{Lu}/u.test(match[0]) || /[.!?)”"(]/.test(before)) return match.index;
  }
  return -1;
}
