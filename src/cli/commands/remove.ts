import { editionPaths } from '../../core/edition/edition-paths.ts';
import { chooseEditionToChange, requireEdition } from '../choose-edition.ts';
import { CliError } from '../cli-error.ts';
import { parseOptions, wrongUsage } from '../command-options.ts';
import { haveChanged } from '../corrections/have-changed.ts';
import type { Effects } from '../effects.ts';
import { dropUnusedImages } from '../import/drop-images.ts';
import { withdrawArticle } from '../import/withdraw-article.ts';
import { formerStories } from '../stories/former-stories.ts';
import { retellStories } from '../stories/retell-stories.ts';
import { createAsideMap } from '../storage/aside-map.ts';
import { diskFault } from '../storage/disk-fault.ts';
import type { ListChanges } from '../storage/list-changes.ts';
import { openSession, type EditionMeta, type Session } from '../storage/session.ts';
import { writeLists } from '../storage/write-lists.ts';
import type { Edition } from '../../core/edition/edition.ts';

/** `remove`: takes articles out of the edition, their addresses say so; exit code 1 where a slug was unknown. */
export async function runRemove(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = parseOptions(args, { edition: { type: 'string' } });
  if (positionals.length === 0) throw wrongUsage('remove needs at least one SLUG');
  const folder = chooseEditionToChange(values.edition, effects);
  requireEdition(folder, effects);
  try {
    return await removeFrom(folder, positionals, effects);
  } catch (error) {
    throw diskFault(error);
  }
}

async function removeFrom(
  folder: string,
  slugs: readonly string[],
  effects: Effects,
): Promise<number> {
  const session = openSession(folder, effects, sameMeta);
  try {
    requireApplied(session);
    const changes: ListChanges = createAsideMap(session.batch);
    const images = new Set<string>();
    const former = formerStories(session);
    let failed = 0;
    for (const slug of new Set(slugs)) {
      const record = session.records.get(slug);
      if (record?.kind === 'article') {
        for (const image of record.images) images.add(image);
        withdrawArticle(session, changes, record, effects.now());
        effects.stdout(`${slug}: withdrawn\n`);
        continue;
      }
      failed++;
      const reason = record
        ? 'it was withdrawn before'
        : `there is no ${editionPaths.article(slug)}`;
      effects.stderr(`Cannot remove ${slug}: ${reason}\n`);
    }
    retellStories(session, changes, former);
    dropUnusedImages(session, images);
    await writeLists(session, changes, effects.now());
    session.batch.commit();
    return failed > 0 ? 1 : 0;
  } finally {
    session.close();
  }
}

/** What is written has to be either before or after a change of the corrections, and only an import applies one. */
function requireApplied(session: Session): void {
  if (!haveChanged(session)) return;
  throw new CliError(
    `Cannot remove: ${editionPaths.corrections} has changed; run import first, which applies it`,
  );
}

function sameMeta(before: Edition | undefined): EditionMeta {
  const { name, inLanguage, timeZone, site, sample } = before ?? {
    name: 'Kutip',
    inLanguage: 'id',
    timeZone: 'Asia/Jakarta',
  };
  return {
    name,
    inLanguage,
    timeZone,
    ...(site !== undefined && { site }),
    ...(sample && { sample }),
  };
}
