import { describe, expect, it, onTestFinished } from 'vitest';
import { realDisk } from '../../src/cli/storage/disk.ts';
import { DEAD, listed, workplace, type Workplace } from '../cli/run-cli.ts';
import { changeSite, copySite } from './change-site.ts';
import { serveSite, type ServedSite } from './serve-site.ts';
import { hasWordPress, serveWith, sharedWordPress } from './shared-wordpress.ts';
import { galleryPost } from './special-posts.ts';

const ARTICLES = 21;

describe.runIf(hasWordPress)('importing a WordPress', () => {
  it('by its address brings the articles that its export brings, under the same slugs', async () => {
    const place = workplace();
    const { url, exportFile } = sharedWordPress();
    const report = await imported(place, url);
    expect(report.imported).toHaveLength(ARTICLES);
    expect(report.failed).toEqual([]);
    const slugs = listed(place);
    const { imported: again } = await imported(place, exportFile);
    expect(again).toHaveLength(ARTICLES);
    expect(listed(place)).toEqual(slugs);
    expect(await place.run(['check'])).toMatchObject({ code: 0, err: '' });
  });

  it('again asks for nothing that has not changed, and says what is no longer there', async () => {
    const place = workplace();
    const site = await copySite(sharedWordPress().site, 'changed_');
    const served = await serveSite(site);
    onTestFinished(served.stop);
    const source = `wordpress:${served.url}`;
    const first = await imported(place, source);
    const [gone, other] = first.imported;
    await changeSite(site, [
      { headline: galleryPost.headline, content: 'Angin datang lagi.\n\nLayar dipasang.' },
      { headline: gone.headline, deleted: true },
    ]);
    const second = await imported(place, source);
    expect(second.imported).toMatchObject([{ headline: galleryPost.headline }]);
    expect(second.sites).toEqual([
      {
        source,
        unchanged: ARTICLES - 2,
        withdrawn: [{ slug: gone.slug, headline: gone.headline }],
      },
    ]);
    const { body } = place.read(`articles/${second.imported[0].slug}.json`);
    expect(body.at(-1).text).toBe('Layar dipasang.');
    await place.run(['remove', gone.slug]);
    const third = await imported(place, source);
    expect(third).toMatchObject({ imported: [], failed: [], sites: [{ withdrawn: [] }] });
    expect(listed(place)).not.toContain(gone.slug);
    expect(listed(place)).toContain(other.slug);
    expect(await place.run(['check'])).toMatchObject({ code: 0, err: '' });
  });

  it('goes on where it stopped when it was killed', async () => {
    const place = workplace();
    const served = await serveWith({});
    const args = argsFor(`wordpress:${served.url}`);
    const disk = {
      ...realDisk,
      renameSync: () => {
        throw new Error('killed');
      },
    };
    await expect(place.run(args, { disk, processId: DEAD })).rejects.toThrow('killed');
    expect(await wholePages(served)).toHaveLength(1);
    const report = JSON.parse((await place.run(args)).out);
    expect(report.imported).toHaveLength(ARTICLES);
    // What it still asks for is what lies behind, and what has changed meanwhile.
    const [, ...later] = await wholePages(served);
    for (const question of later) expect(question).toMatch(/[?&](?:page=2|modified_after=)/);
    expect(await place.run(['check'])).toMatchObject({ code: 0, err: '' });
  });

  it('waits as long as a busy site asks for, and says what a closed one answers', async () => {
    const place = workplace();
    const waits: number[] = [];
    const busy = await serveWith({ busy: { times: 2, retryAfter: 7 } });
    const sleep = async (wait: number) => void waits.push(wait);
    const { code } = await place.run(argsFor(`wordpress:${busy.url}`), { sleep });
    expect(code).toBe(0);
    expect(waits).toEqual([7000, 7000]);
    const closed = await serveWith({ rest: 'members-only' });
    const refused = await place.run(argsFor(`wordpress:${closed.url}`));
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out).failed[0].reason).toMatch(
      /wp-json\/.* answered 401 Unauthorized, “You are not currently logged in.”/,
    );
    const missing = await serveWith({ rest: 'missing' });
    const nothing = await place.run(argsFor(`wordpress:${missing.url}`));
    expect(JSON.parse(nothing.out).failed[0].reason).toContain('no WordPress with a REST API');
  });

  it('finds the API of a site with plain addresses', async () => {
    const place = workplace();
    const { url } = await serveWith({ permalinks: 'plain' });
    expect((await imported(place, url)).imported).toHaveLength(ARTICLES);
  });
});

function argsFor(source: string): string[] {
  return ['import', source, '--edition', 'edition', '--allow-local', '--json'];
}

async function imported(place: Workplace, source: string): Promise<ReturnType<typeof JSON.parse>> {
  return JSON.parse((await place.run(argsFor(source))).out);
}

/** The questions for pages of whole posts. */
async function wholePages({ requests }: ServedSite): Promise<string[]> {
  return (await requests()).filter((question) => question.includes('_embed'));
}
