import type { Article, Person } from '../../core/article/article.ts';
import { correctArticle } from '../../core/edition/correct-article.ts';
import type { SpeakerLookup } from '../../core/edition/correct-speakers.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { isPersonId } from '../../core/edition/person-id.ts';
import type { ArticleRecord } from '../../core/edition/source-record.ts';
import { storyFeatures } from '../../core/related/story-features.ts';
import type { Taken } from '../import/take-article.ts';
import { readArticle } from '../storage/read-article.ts';
import type { Session } from '../storage/session.ts';
import { haveChanged } from './have-changed.ts';
import { heldCorrections } from './held-corrections.ts';
import { retakeArticle } from './retake-article.ts';

/**
 * Between the two passes of an import, when everyone who speaks is known: corrects the articles of the batch, and,
 * where the corrections have changed, takes those of the edition into the batch that the former ones were about or
 * that these are about, as they were found.
 */
export function applyCorrections(session: Session, taken: Taken): void {
  session.corrections = heldCorrections(session.corrections, session.registry);
  if (haveChanged(session)) {
    for (const record of session.records.values()) {
      if (record.kind !== 'article' || taken.has(record.slug)) continue;
      if (record.found || isAbout(session, record)) retakeArticle(session, taken, record);
    }
  }
  if (session.corrections.hash === undefined) return;
  const registerMade = madePeople(session);
  for (const slug of taken.slugs()) correctTaken(session, taken, slug, registerMade);
}

function isAbout({ corrections }: Session, { slug, people }: ArticleRecord): boolean {
  const { rules } = corrections;
  if (rules.speakersIn(slug).size > 0) return true;
  return people.some((id) => {
    const { id: real } = rules.personIn(id, slug);
    return real !== id || rules.renameOf(real) !== undefined;
  });
}

function correctTaken(
  session: Session,
  taken: Taken,
  slug: string,
  registerMade: (article: Article) => void,
): void {
  const item = taken.get(slug);
  const before = readArticle(session.batch, slug);
  const article = correctArticle(before, session.corrections.rules, lookUpIn(session, slug));
  if (article === before || !item) return;
  registerMade(article);
  session.batch.writeJson(editionPaths.article(slug), article);
  const found = before.people.map((person) => person.id);
  taken.set(slug, {
    ...item,
    origin: { ...item.origin, found },
    features: storyFeatures(article),
  });
}

/**
 * Registers who has an id by a split: they are found by no name. Where the corrections have changed, what the former
 * ones made of such an id is forgotten, so that only those that hold decide.
 */
function madePeople(session: Session): (article: Article) => void {
  const { registry } = session;
  const former = new Set(haveChanged(session) ? registry.made() : []);
  return ({ people }) => {
    for (const { id, name, kind, role } of people) {
      const person = { name, kind, ...(role !== undefined && { role }) };
      const known = registry.get(id);
      if (!known) registry.add(person, id);
      else if (former.delete(id)) {
        const { quotes, articles, newest } = known;
        registry.learn({
          ...person,
          id,
          quotes,
          articles,
          ...(newest !== undefined && { newest }),
        });
      }
    }
  };
}

function lookUpIn(session: Session, slug: string): SpeakerLookup {
  const { registry, corrections, records } = session;
  const record = records.get(slug);
  const formerly = record?.kind === 'article' ? record.people : [];
  return (asked, role) => {
    const byId = registry.get(corrections.rules.keptId(asked));
    if (byId) return personOf(byId);
    if (isPersonId(asked)) return undefined;
    const named = { name: asked, ...(role !== undefined && { role }) };
    const known =
      registry.find({ ...named, id: '', kind: 'person' }, formerly) ??
      registry.find({ ...named, id: '', kind: 'organization' }, formerly) ??
      registry.add({ ...named, kind: 'person' });
    return personOf(known);
  };
}

/** Someone as an article has them: the role is the edition's newest, which may not be the one of this article. */
function personOf({ id, name, kind }: Person): Person {
  return { id, name, kind };
}
