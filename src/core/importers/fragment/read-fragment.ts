import type { Block, Draft } from '../../article/article.ts';
import { atOnce, type Sliced } from '../../language/sliced.ts';
import type { BlocksOptions, BlocksReading } from '../html/blocks-of.ts';
import { refineInSlices } from '../html/refine-blocks.ts';
import type { Dropped, ImporterTools } from '../importer.ts';
import type { PageFacts } from '../page/facts.ts';
import { fragmentBlocksInSlices } from './html-fragment.ts';

/** The text of an article from a piece of HTML, and what lines of it say about it. */
export type FragmentReading = {
  readonly body: readonly Block[];
  readonly facts: PageFacts;
  readonly dropped: readonly Dropped[];
};

/** Reads the text of an article as a feed or a site has it: as blocks, its dateline, credits and links known as such. */
export function* readFragmentInSlices(
  html: string,
  headline: string,
  options: BlocksOptions,
  tools: ImporterTools,
): Sliced<FragmentReading> {
  const blocks = yield* fragmentBlocksInSlices(html, options, tools);
  return yield* readBlocksInSlices(blocks, headline);
}

/** The same for blocks; rules that would leave nothing of them are not applied. */
export function readBlocks(reading: BlocksReading, headline: string): FragmentReading {
  return atOnce(readBlocksInSlices(reading, headline));
}

function* readBlocksInSlices(
  { blocks, dropped }: BlocksReading,
  headline: string,
): Sliced<FragmentReading> {
  const refined = yield* refineInSlices(blocks, headline);
  if (refined.body.length === 0) return { body: blocks, facts: {}, dropped };
  return { ...refined, dropped: [...dropped, ...refined.dropped] };
}

/** What an article's own lines say that nothing else of its source does. */
export function factsInText(
  facts: PageFacts,
): Pick<Draft, 'dateline' | 'editor' | 'sourceOrganization'> {
  const { dateline, sourceOrganization, editor = facts.editorInitials } = facts;
  return {
    ...(dateline !== undefined && { dateline }),
    ...(editor !== undefined && { editor }),
    ...(sourceOrganization !== undefined && { sourceOrganization }),
  };
}

/** Accounts that stand for nobody in particular. */
const NOBODY = /^(?:admin(?:istrator)?|editor|redaksi|redaktur|root|user|webmaster)$/i;

/** The authors that a source names, else those that the text does; a text's byline counts more than a shared account. */
export function authorsIn(named: readonly string[], facts: PageFacts): readonly string[] {
  const isSomebody = named.some((name) => !NOBODY.test(name));
  return isSomebody ? named : (facts.author ?? named);
}
