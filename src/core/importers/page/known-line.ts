import { atOnce, type Sliced } from '../../language/sliced.ts';
import { readCaption, type Caption } from './caption.ts';
import { readCredits, readNameAndOutlet } from './credits.ts';
import { readDateLine, type DateLine } from './date-line.ts';
import type { PageFacts } from './facts.ts';
import { furnitureOf, isTailLabel } from './furniture.ts';
import { isProse } from './line-shape.ts';
import type { PageLine } from './page-line.ts';
import { relatedLabel, type RelatedLabel } from './related-label.ts';

/** A line with all that its shape alone tells; what it is on its page depends on where it stands. */
export type KnownLine = PageLine & {
  readonly furniture?: string | undefined;
  readonly related?: RelatedLabel | undefined;
  /** Labelled credits, with their colon. */
  readonly credits?: PageFacts | undefined;
  /** Credits without a colon, a name beside an outlet: what bylines are, but prose may begin so too. */
  readonly byline?: PageFacts | undefined;
  readonly date?: DateLine | undefined;
  readonly caption?: Caption | undefined;
  readonly tailLabel: boolean;
  /** Running text that is none of the above. */
  readonly prose: boolean;
};

/** Looks a line over once, for all the rules. */
export function knowLine(line: PageLine): KnownLine {
  return atOnce(knowLineInSlices(line));
}

/** The same, with rests: a browser compiles the many patterns when the first line is looked at. */
export function* knowLineInSlices(line: PageLine): Sliced<KnownLine> {
  const furniture = furnitureOf(line);
  yield;
  const related = relatedLabel(line.text);
  yield;
  const credits = readCredits(line.text, false);
  yield;
  const date = readDateLine(line);
  const caption = readCaption(line.text);
  const other = furniture ?? related ?? credits ?? date;
  const prose = other === undefined && !caption?.sure && isProse(line);
  return {
    ...line,
    furniture,
    related,
    credits,
    byline: prose || other ? undefined : bylineOf(line),
    date,
    caption,
    tailLabel: isTailLabel(line),
    prose,
  };
}

const MOST_WORDS = 12;

function bylineOf({ text, words }: PageLine): PageFacts | undefined {
  if (words > MOST_WORDS) return undefined;
  return readCredits(text, true) ?? readNameAndOutlet(text);
}
