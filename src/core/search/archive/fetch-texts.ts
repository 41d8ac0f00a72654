import { wordsOf } from '../../language/fold.ts';
import { wordNumber } from '../lexicon.ts';
import type { Waiting } from './file-cache.ts';
import { archivePaths, packSizes } from './format.ts';
import { GONE } from './number-documents.ts';
import type { ArchiveIndex, FileRow } from './open-index.ts';
import type { Texts } from './search-index.ts';

/** Blocks that are fetched for the texts of the best documents; more where phrases have to be looked for in them. */
const BLOCKS = 9;
const BLOCKS_OF_PHRASES = 24;

/**
 * The newest documents, and those of the blocks of the first documents of a list, at most so many blocks. A block has
 * others beside those that are wanted: they are at hand too.
 */
export async function fetchTexts(
  index: ArchiveIndex,
  wanted: readonly number[],
  isThorough: boolean,
  waiting: Waiting,
): Promise<Texts> {
  const fetched = new Map<number, FileRow>();
  const rowOf = (document: number) => index.newest.get(document) ?? fetched.get(document);
  const blocks = new Map<string, Uint32Array>();
  for (const number of wanted) {
    if (blocks.size === (isThorough ? BLOCKS_OF_PHRASES : BLOCKS)) break;
    const block = rowOf(number) ? undefined : blockOf(index, number);
    if (block) blocks.set(block.path, block.numbers);
  }
  await Promise.all(
    Array.from(blocks, async ([path, numbers]) => {
      const file = await index.files.documents(path, waiting);
      for (let row = 0; file && row < file.size; row++)
        fetched.set(numbers[row] ?? GONE, { file, row });
    }),
  );
  const lexicon = index.lexicon();
  return {
    has: (document) => rowOf(document) !== undefined,
    get: (document) => {
      const { file, row = 0 } = rowOf(document) ?? {};
      return file?.at(row);
    },
    wordsOf: (document) => {
      const { file, row = 0 } = rowOf(document) ?? {};
      return wordsOf(file?.text(row) ?? '').map((word) => wordNumber(lexicon, word));
    },
  };
}

/** The block of a document that is sealed: its path, and the numbers of its documents. Every pack is full but the last. */
function blockOf({ numbers, manifest }: ArchiveIndex, number: number) {
  const { pack, block } = packSizes;
  const part = numbers.parts[number] ?? 0;
  const place = numbers.places[number] ?? 0;
  const at = Math.floor(place / pack);
  const inPack = Math.floor((place % pack) / block);
  const ref = manifest.segments[part - 1]?.packs[at];
  const first = at * pack + inPack * block;
  return (
    ref && {
      path: archivePaths.block(ref.id, inPack),
      numbers: numbers.numbersOf[part]?.subarray(first, first + block) ?? new Uint32Array(),
    }
  );
}
