import { deflatedList } from '../report/deflated-list.ts';
import type { Batch } from '../storage/batch.ts';
import type { SetAside } from '../storage/pack.ts';
import type { Session } from '../storage/session.ts';
import type { FailedSource, ImportedArticle, ImportedSite, ImportReport } from './incoming.ts';
import type { ReadItem } from './read-incoming.ts';
import type { TakeOutcome } from './take-article.ts';

/** What an import has to report, gathered as it goes. */
export type ImportFindings = {
  readonly fail: (failure: FailedSource) => void;
  readonly passOver: (passedOver: FailedSource) => void;
  readonly take: (outcome: TakeOutcome) => void;
  readonly site: (item: Extract<ReadItem, { kind: 'site' }>) => void;
  /** How many articles stand so far. */
  readonly count: () => number;
  /** The roots of the APIs of the sites that were read. */
  readonly apis: () => readonly string[];
  readonly report: (session: Session) => ImportReport;
};

/** Begins to gather what an import has to report; the batch keeps what there may be very much of. */
export function importFindings({
  setAside,
  takeBack,
}: Pick<Batch, 'setAside' | 'takeBack'>): ImportFindings {
  const imported: SetAside<ImportedArticle>[] = [];
  const failed: FailedSource[] = [];
  const passedOver: FailedSource[] = [];
  const sites: Extract<ReadItem, { kind: 'site' }>[] = [];
  /** Where the articles are in the list; made when one gives way: most imports have none, and very many articles. */
  let places: Map<string, number> | undefined;
  let count = 0;

  const giveWay = ({ slug, quotes, source }: ImportedArticle) => {
    places ??= placesOf(imported.map(takeBack));
    const place = places.get(slug);
    const former = place === undefined ? undefined : imported[place];
    if (place === undefined || former === undefined) return;
    imported[place] = setAside({ ...takeBack(former), quotes, replacedBy: source });
    count--;
  };
  const take = (outcome: TakeOutcome) => {
    const { article } = outcome;
    if (outcome.kind === 'replaced') {
      imported.push(setAside({ ...article, replacedBy: outcome.by.source }));
      return;
    }
    if (outcome.instead) giveWay(article);
    places?.set(article.slug, imported.length);
    imported.push(setAside(article));
    count++;
  };
  function* reported(): Generator<ImportedArticle> {
    for (const place of imported) yield takeBack(place);
  }
  return {
    fail: (failure) => failed.push(failure),
    passOver: (what) => passedOver.push(what),
    take,
    site: (item) => sites.push(item),
    count: () => count,
    apis: () => sites.map(({ news }) => news.api),
    report: (session) => ({
      imported: deflatedList(reported()),
      failed,
      ...(passedOver.length > 0 && { passedOver }),
      ...(sites.length > 0 && { sites: sites.map((item) => importedSite(item, session)) }),
    }),
  };
}

/** The place of the version of each article that stands. */
function placesOf(imported: readonly ImportedArticle[]): Map<string, number> {
  const standing = [...imported.entries()].filter(([, { replacedBy }]) => replacedBy === undefined);
  return new Map(standing.map(([place, { slug }]) => [slug, place]));
}

function importedSite(
  { source, news }: Extract<ReadItem, { kind: 'site' }>,
  { identities, records }: Session,
): ImportedSite {
  const withdrawn = news.gone.flatMap((identity) => {
    const slug = identities.get(identity);
    const record = slug === undefined ? undefined : records.get(slug);
    return record?.kind === 'article' ? [{ slug: record.slug, headline: record.headline }] : [];
  });
  return { source, unchanged: news.unchanged, withdrawn };
}
