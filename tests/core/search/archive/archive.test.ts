import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../../src/core/language/fold.ts';
import { openArchive } from '../../../../src/core/search/archive/open-archive.ts';
import { unusedPaths } from '../../../../src/core/search/archive/unused-paths.ts';
import type { Answer } from '../../../../src/core/search/search-backend.ts';
import {
  answers,
  best,
  build,
  headline,
  inventedHeadlines,
  open,
  update,
  type MemoryArchive,
} from './memory-archive.ts';

const documents = inventedHeadlines(4_300);
const whole = build(documents);

/** A built archive in which no file of a kind can be had. */
async function without(kind: RegExp): Promise<MemoryArchive> {
  const archive = await whole;
  return { ...archive, files: new Map([...archive.files].filter(([path]) => !kind.test(path))) };
}

/** The scores of an answer to five decimals: within a day the order of documents depends on how they came. */
const scores = ({ hits }: Answer): number[] => hits.map(({ score }) => Math.round(score * 1e5));

describe('an archive', () => {
  it('answers from the newest documents with one request', async () => {
    const asked: string[] = [];
    const archive = open(await whole, asked);
    for await (const answer of archive.search(
      { in: 'headlines', query: 'jembatan ', limit: 5 },
      new AbortController().signal,
    )) {
      expect(answer.scope).toBe('newest');
      expect(answer.hits).toHaveLength(5);
      break;
    }
    expect(asked).toEqual([(await whole).entry.newest]);
  });

  it('finds every document by its own words', async () => {
    const archive = open(await whole);
    for (const { text, slug } of documents.filter((_, at) => at % 97 === 0)) {
      const { hits } = await best(archive, `${text} `);
      expect(hits[0]?.slug, text).toBe(slug);
    }
  });

  it('finds every document by beginnings of its last word', async () => {
    const archive = open(await whole);
    for (const { text, slug } of documents.filter((_, at) => at % 211 === 0)) {
      const cut = text.slice(0, text.lastIndexOf(' ') + 4);
      const { hits } = await best(archive, cut, { limit: 50 });
      expect(
        hits.map((hit) => hit.slug),
        cut,
      ).toContain(slug);
    }
  });

  it('answers like an index of all documents in memory', async () => {
    const asking = open(await whole);
    const holding = open(await whole);
    expect(await holding.loadAll(new AbortController().signal, () => Promise.resolve())).toEqual(
      [],
    );
    for (const query of [
      'bendungan selo',
      'memilih sekolah',
      'perpustakan teja',
      'nelayan -pasar muara',
      '"menutup pasar"',
    ]) {
      const [fetched, local] = [await best(asking, query), await best(holding, query)];
      expect(local.scope).toBe('all');
      expect(fetched.hits.map(({ slug }) => slug)).toEqual(local.hits.map(({ slug }) => slug));
      if (fetched.isExact) expect(fetched.total).toBe(local.total);
    }
  });

  it('marks the words that were found and corrects those that were not', async () => {
    const { hits, didYouMean } = await best(open(await whole), 'perpustakan muara ');
    expect(hits[0]?.ranges.map(({ start, end }) => hits[0]?.text.slice(start, end))).toEqual([
      'Perpustakaan',
      'Muara',
    ]);
    expect(didYouMean).toBe('perpustakaan muara');
  });

  it('narrows by section, person and days without the texts', async () => {
    const archive = open(await whole);
    const matching = documents.filter(
      ({ text, articleSection, people, datePublished = '' }) =>
        foldedWords(text).some(({ word }) => word === 'jembatan') &&
        articleSection === 'Budaya' &&
        people.length > 0 &&
        datePublished.startsWith('2023'),
    );
    const { total, hits } = await best(archive, 'jembatan ', {
      section: 'budaya',
      person: 'ratna-wulandari',
      from: '2023',
      to: '2023-12',
    });
    expect(total).toBe(matching.length);
    expect(hits.every(({ datePublished }) => datePublished?.startsWith('2023'))).toBe(true);
  });

  it('counts the results of a section as if none were chosen, when it is asked to', async () => {
    const matching = documents.filter(({ text }) =>
      foldedWords(text).some(({ word }) => word === 'jembatan'),
    );
    const counts = new Map<string, number>();
    for (const { articleSection = '' } of matching) {
      const slug = articleSection.toLowerCase();
      counts.set(slug, (counts.get(slug) ?? 0) + 1);
    }
    const asked: string[] = [];
    const archive = open(await whole, asked);
    await best(archive, 'jembatan ');
    expect(asked.some((path) => path.endsWith('sections.txt'))).toBe(false);
    const request = { in: 'headlines', query: 'jembatan ', limit: 10, section: 'budaya' } as const;
    const found = await archive.countSections(request, new AbortController().signal);
    expect(new Map(found)).toEqual(counts);
  });

  it('keeps people out of the newest file where its shards know them', async () => {
    const { files, entry } = await whole;
    expect(new TextDecoder().decode(files.get(entry.newest))).not.toContain('ratna-wulandari');
    const found = await answers(open(await whole), 'jembatan ', { person: 'ratna-wulandari' });
    expect(found.map(({ scope }) => scope)).toEqual(['archive']);
    expect(found[0]?.total).toBeGreaterThan(0);
  });

  it('finds a fresh article by a person and a section', async () => {
    const added = headline('Kapal Pinisi Berlabuh di Batur', {
      datePublished: '2024-07-01',
      articleSection: 'Budaya',
      people: ['darmo-sasmita'],
    });
    const archive = open(await update(await whole, { replaced: [], added: [added] }));
    const fields = { person: 'darmo-sasmita', section: 'Budaya' };
    expect((await best(archive, 'pinisi ', fields)).hits).toMatchObject([{ slug: added.slug }]);
    expect((await best(archive, 'pinisi ', { ...fields, section: 'ekonomi' })).hits).toEqual([]);
  });

  it('gives slugs back that do not follow from their headlines, asked for or in memory', async () => {
    const odd = headline('Kapal Pinisi Berlabuh', {
      slug: 'kapal-lama',
      datePublished: '2001-01-01',
    });
    const built = await build([...documents, odd, headline('Jum’at & Sabtu di Pasar Zamrud')]);
    const [asking, holding] = [open(built), open(built)];
    await holding.loadAll(new AbortController().signal, () => Promise.resolve());
    for (const archive of [asking, holding]) {
      expect((await best(archive, 'kapal pinisi ')).hits[0]?.slug).toBe('kapal-lama');
      const second = (await best(archive, 'sabtu zamrud ')).hits[0];
      expect(second?.slug).toBe('jumat-sabtu-di-pasar-zamrud');
    }
  });

  it('pauses often while it loads everything', async () => {
    let pauses = 0;
    await open(await whole).loadAll(new AbortController().signal, () => {
      pauses++;
      return Promise.resolve();
    });
    expect(pauses).toBeGreaterThanOrEqual(documents.length / 1_000);
  });

  it('stops at once when it is aborted, and keeps what it was fetching for the next search', async () => {
    const { entry, files } = await whole;
    const requests: ((bytes: Uint8Array) => void)[] = [];
    const archive = openArchive(entry, () => new Promise((resolve) => requests.push(resolve)));
    const stop = new AbortController();
    const request = { in: 'headlines', query: 'se', limit: 5 } as const;
    const first = archive.search(request, stop.signal)[Symbol.asyncIterator]().next();
    stop.abort(new Error('no longer wanted'));
    await expect(first).rejects.toThrow('no longer wanted');
    const second = archive.search(request, new AbortController().signal);
    const answer = second[Symbol.asyncIterator]().next();
    requests[0]?.(files.get(entry.newest) ?? new Uint8Array());
    expect((await answer).done).toBe(false);
    expect(requests).toHaveLength(1);
  });

  it('gives quotes back with their speaker, their id and the headline of their article', async () => {
    const quote = headline('Kami menjaga sungai ini bersama', {
      slug: 'sungai-dijaga',
      headline: 'Sungai Dijaga',
      id: 'abcdefgh',
      speaker: 'darmo-sasmita',
      people: ['darmo-sasmita'],
    });
    const archive = open(await build([quote]));
    const expected = {
      text: quote.text,
      slug: 'sungai-dijaga',
      headline: 'Sungai Dijaga',
      id: 'abcdefgh',
      speaker: 'darmo-sasmita',
    };
    expect((await best(archive, 'menjaga sungai', { person: 'darmo-sasmita' })).hits).toMatchObject(
      [expected],
    );
  });

  it('is empty where there are no documents', async () => {
    expect((await best(open(await build([])), 'selo')).hits).toEqual([]);
  });

  it('stops when it is aborted', async () => {
    const stop = new AbortController();
    const archive = open(await whole);
    const request = { in: 'headlines', query: 'selo', limit: 5 } as const;
    const found = archive.search(request, stop.signal);
    const search = found[Symbol.asyncIterator]();
    await search.next();
    stop.abort(new Error('no longer wanted'));
    await expect(search.next()).rejects.toThrow('no longer wanted');
  });
});

describe('a damaged archive', () => {
  it.each([
    ['shards', /^terms\//],
    ['blocks', /^packs\/.*\/\d+\.txt$/],
    ['the lexicon', /^words-/],
    ['the manifest', /^manifest-/],
  ])('answers without %s, and says what is missing', async (_, kind) => {
    const found = await best(open(await without(kind)), documents[4_200]?.text ?? '');
    expect(found.notices.length).toBeGreaterThan(0);
    expect(found.notices[0]?.path).toMatch(kind);
  });

  it('answers from its index where the newest documents are missing', async () => {
    const found = await best(open(await without(/^newest-/)), 'jembatan selo ');
    expect(found.hits.length).toBeGreaterThan(0);
    expect(found.notices[0]?.path).toMatch(/^newest-/);
  });

  it('says why a shard cannot be read', async () => {
    const archive = await whole;
    const files = new Map(
      [...archive.files].map(([path, bytes]) => [
        path,
        path.endsWith('.bin') ? bytes.slice(0, 2) : bytes,
      ]),
    );
    const { notices } = await best(open({ ...archive, files }), 'jembatan ');
    expect(notices[0]?.reason).toContain('it does not begin with');
  });

  it('answers with what the other shards know where one is missing', async () => {
    const archive = await whole;
    const asked: string[] = [];
    await best(open(archive, asked), 'jembatan ');
    const shard = asked.find((path) => path.endsWith('.bin')) ?? '';
    const files = new Map([...archive.files].filter(([path]) => path !== shard));
    const found = await best(open({ ...archive, files }), 'jembatan pelabuhan ');
    expect(found.hits.length).toBeGreaterThan(0);
    expect(found.isExact).toBe(false);
    expect(found.notices).toEqual([{ path: shard, reason: 'not found' }]);
  });

  it('asks again for what could not be had', async () => {
    const archive = await whole;
    const files = new Map([...archive.files].filter(([path]) => !path.startsWith('words-')));
    const opened = open({ ...archive, files });
    expect((await best(opened, 'jembatan ')).notices).toHaveLength(1);
    for (const [path, bytes] of archive.files) files.set(path, bytes);
    const found = await best(opened, 'jembatan ');
    expect([found.scope, found.notices]).toEqual(['archive', []]);
  });

  it('loads all packs but the damaged ones, and names these', async () => {
    const archive = await whole;
    const files = new Map(archive.files);
    for (const path of files.keys())
      if (path.endsWith('all.txt'))
        files.set(path, new TextEncoder().encode('kutip documents 1 7'));
    const opened = open({ ...archive, files });
    const notices = await opened.loadAll(new AbortController().signal, () => Promise.resolve());
    expect(notices[0]?.reason).toContain('it does not begin with');
  });

  it('says so where it was ordered by other roots, and still answers from the newest', async () => {
    const archive = await whole;
    const segments = archive.manifest.segments.map((segment) => ({
      ...segment,
      firstKeys: segment.firstKeys.map((key) => `x${key}`),
    }));
    const manifest = new TextEncoder().encode(JSON.stringify({ ...archive.manifest, segments }));
    const files = new Map(archive.files).set(archive.entry.manifest, manifest);
    const { notices, hits } = await best(open({ ...archive, files }), 'jembatan ');
    expect(notices[0]?.reason).toContain('import anew');
    expect(hits.length).toBeGreaterThan(0);
  });

  it('goes on asking where the packs are not all there', async () => {
    const archive = open(await without(/all\.txt$/));
    const notices = await archive.loadAll(new AbortController().signal, () => Promise.resolve());
    expect(notices[0]?.reason).toBe('not found');
    expect((await best(archive, 'jembatan ')).scope).toBe('archive');
  });
});

describe('a changed archive', () => {
  it('writes two files for one article more', async () => {
    const added = headline('Kapal Pinisi Berlabuh di Batur', { datePublished: '2024-07-01' });
    const changed = await update(await whole, { replaced: [], added: [added] });
    expect(changed.written.map((path) => path.split('-')[0])).toEqual(['newest', 'manifest']);
    expect((await best(open(changed), 'pinisi batur')).hits[0]?.slug).toBe(added.slug);
    expect(changed.entry.documents).toBe(documents.length + 1);
  });

  it('does not find what was withdrawn, and finds what replaced it', async () => {
    const old = documents.at(-1);
    if (!old) throw new Error('there are no documents');
    const changed = await update(await whole, {
      replaced: [
        { slug: old.slug, ...(old.datePublished && { datePublished: old.datePublished }) },
      ],
      added: [{ ...old, text: 'Judul yang Diralat' }],
    });
    const archive = open(changed);
    expect((await best(archive, 'judul diralat')).hits[0]?.slug).toBe(old.slug);
    const slugs = (await best(archive, `${old.text} `)).hits.map(({ text }) => text);
    expect(slugs).not.toContain(old.text);
    expect(changed.entry.documents).toBe(documents.length);
  });

  it('replaces a sealed article of which no date is known', async () => {
    const old = documents[3_000];
    if (!old) throw new Error('there are no documents');
    const changed = await update(await whole, {
      replaced: [{ slug: old.slug }],
      added: [{ ...old, text: 'Judul yang Diralat' }],
    });
    expect(changed.entry.documents).toBe(documents.length);
    const hits = (await best(open(changed), `${old.text} `)).hits.map(({ text }) => text);
    expect(hits).not.toContain(old.text);
    expect((await best(open(changed), 'judul diralat ')).hits[0]?.slug).toBe(old.slug);
  });

  it('writes a segment anew that lost many of its documents', async () => {
    const few = inventedHeadlines(100);
    const built = await build(few);
    const changed = await update(built, {
      replaced: few.slice(0, 40).map(({ slug }) => ({ slug })),
      added: [],
    });
    expect(changed.manifest.segments).toMatchObject([{ documents: 60, removed: [] }]);
    expect(unusedPaths(built.manifest, changed.manifest)).toContain(built.manifest.words);
  });

  it('answers the same however its documents came', { timeout: 60_000 }, async () => {
    let grown = await build([]);
    for (let first = 0; first < documents.length; first += 900) {
      const added = documents.toReversed().slice(first, first + 900);
      grown = await update(grown, { replaced: [], added });
    }
    expect(grown.manifest.segments.length).toBeGreaterThan(0);
    const [one, other] = [open(grown), open(await whole)];
    for (const query of [
      'bendungan selo ',
      'memilih taman',
      'gubernr jati',
      'pelabuhan sari section:ekonomi',
      'ked',
    ]) {
      const [added, built] = [await best(one, query), await best(other, query)];
      expect(added.total, query).toBe(built.total);
      expect(scores(added), query).toEqual(scores(built));
    }
  });

  it('answers once and for all where everything is among the newest', async () => {
    const small = await build(documents.slice(0, 30));
    const found = await answers(open(small), 'selo ');
    expect(found.map(({ scope }) => scope)).toEqual(['all']);
  });
});
