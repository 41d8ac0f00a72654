import type { ArchiveDocument } from './archive-document.ts';
import { textFile, type ArchiveFile, type ContentHash } from './archive-file.ts';
import { encodeDocuments } from './document-file.ts';
import { comparePlaced, placeDocument } from './document-order.ts';
import { archivePaths, archiveSizes, type ArchiveManifest, type PlaceRun } from './format.ts';
import type { NumberedDocument } from './stored-segment.ts';

/** The newest file, and what the manifest says of it. */
export type BuiltNewest = {
  readonly newest: ArchiveManifest['newest'];
  readonly file: ArchiveFile;
};

/** `documents`: how many the archive has. */
export type NewestWriting = {
  readonly documents: number;
  readonly timeZone: string;
  readonly hash: ContentHash;
};

type Candidate = NumberedDocument & { readonly segment: number };

/**
 * Writes the newest file: all fresh documents, and as many of the newest sealed ones as there is room for.
 * `sealed` are the newest documents of each segment, in their order. Their people are left out unless the file has
 * everything, since the shards know them.
 */
export function buildNewest(
  fresh: readonly ArchiveDocument[],
  sealed: readonly (readonly NumberedDocument[])[],
  { documents, timeZone, hash }: NewestWriting,
): BuiltNewest {
  const placed = (candidates: readonly Candidate[]) =>
    candidates.map((candidate) => ({
      ...candidate,
      ...placeDocument(candidate.document, timeZone),
    }));
  const padding = placed(
    sealed.flatMap((newest, segment) => newest.map((one) => ({ ...one, segment }))),
  )
    .toSorted(comparePlaced)
    .slice(0, Math.max(0, archiveSizes.newest - fresh.length));
  const own = placed(fresh.map((document, number) => ({ document, number, segment: -1 })));
  const chosen = [...own, ...padding].toSorted(comparePlaced);
  const isWhole = chosen.length === documents;
  const text = encodeDocuments(
    chosen.map(({ document, segment }) =>
      isWhole || segment < 0 ? document : { ...document, people: [] },
    ),
  );
  const file = textFile(text, archivePaths.newest, hash);
  return { file, newest: { path: file.path, places: placeRuns(chosen) } };
}

function placeRuns(chosen: readonly Omit<Candidate, 'document'>[]): PlaceRun[] {
  const runs: PlaceRun[] = [];
  let fresh = 0;
  for (const { segment, number } of chosen) {
    const first = segment < 0 ? fresh++ : number;
    const last = runs.at(-1);
    if (last && last[0] === segment && last[1] + last[2] === first)
      runs[runs.length - 1] = [segment, last[1], last[2] + 1];
    else runs.push([segment, first, 1]);
  }
  return runs;
}
