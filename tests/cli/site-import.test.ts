import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hastyDisk } from './hasty-disk.ts';
import { inventSite, type InventedSite } from './invented-site.ts';
import { DEAD, listed, workplace, type Workplace } from './run-cli.ts';
import { serve } from './serve.ts';

const argsFor = (url: string) => [
  'import',
  `wordpress:${url}`,
  '--edition',
  'edition',
  '--allow-local',
  '--json',
];

async function imported(place: Workplace, { url }: InventedSite) {
  const { code, out } = await place.run(argsFor(url));
  const report: ReturnType<typeof JSON.parse> = JSON.parse(out);
  return { code, ...report };
}

/** What was asked for since the last look. */
const asked = (site: InventedSite): string[] => site.asked.splice(0);

const slugOf = (id: number): string => `kabar-ke-${id}-dari-dermaga`;

/** A site that fails where it is asked for this. */
function breaksAt(pattern: RegExp): InventedSite['instead'] {
  return (wanted, response) => {
    if (!pattern.test(wanted)) return false;
    response.writeHead(500).end('<h1>There has been a critical error</h1>');
    return true;
  };
}

describe('importing a site by its API', { timeout: 30_000 }, () => {
  it('reads every page of its posts, and the next time what has changed', async () => {
    const [place, site] = [workplace(), await inventSite(230)];
    expect((await imported(place, site)).imported).toHaveLength(230);
    expect(asked(site).toSorted()).toEqual(['ids page=1', 'page=1', 'page=2', 'page=3']);
    site.posts = site.posts.map((post) =>
      post.id === 7 ? { ...post, modified: '2025-03-01T00:00:00', text: 'Kapal itu karam.' } : post,
    );
    const second = await imported(place, site);
    expect(second.imported).toMatchObject([{ slug: slugOf(7) }]);
    expect(second.sites[0]).toMatchObject({ unchanged: 229, withdrawn: [] });
    expect(asked(site)).toEqual(['changes page=1', 'ids page=1']);
  });

  it('does so where the site does not know what changed after a date', async () => {
    const [place, site] = [workplace(), await inventSite(110)];
    site.knowsModifiedAfter = false;
    await imported(place, site);
    asked(site);
    site.posts = site.posts.map((post) =>
      post.id === 7 ? { ...post, modified: '2025-03-01T00:00:00' } : post,
    );
    expect((await imported(place, site)).imported).toMatchObject([{ slug: slugOf(7) }]);
    expect(asked(site)).toEqual(['changes page=1', 'ids page=1']);
  });

  it('finds what came under an old date, and names what is gone', async () => {
    const [place, site] = [workplace(), await inventSite(120)];
    const [first] = site.posts;
    site.posts = site.posts.slice(1);
    await imported(place, site);
    asked(site);
    // One that was written long ago comes out; two go.
    site.posts = [...(first ? [first] : []), ...site.posts.slice(2)];
    const report = await imported(place, site);
    expect(report.imported).toMatchObject([{ slug: slugOf(1) }]);
    expect(report.sites[0].withdrawn).toMatchObject([{ slug: slugOf(2) }, { slug: slugOf(3) }]);
    expect(listed(place)).toContain(slugOf(2));
    const { err } = await place.run(argsFor(site.url).slice(0, -1));
    expect(err).toContain(`${slugOf(2)} is no longer there`);
  });

  it('goes on with the pages that are missing where one could not be had', async () => {
    const [place, site] = [workplace(), await inventSite(210)];
    site.instead = breaksAt(/^page=(?:2|1\d)$/);
    const first = await imported(place, site);
    expect(first.code).toBe(1);
    expect(first.imported).toHaveLength(110);
    expect(first.failed).toMatchObject([
      { reason: expect.stringMatching(/^page 2: http.*page=2.* answered 500/) },
    ]);
    asked(site);
    site.instead = () => false;
    const second = await imported(place, site);
    expect(second.imported).toHaveLength(100);
    expect(asked(site)).toEqual(['page=2', 'changes page=1']);
    expect(listed(place)).toHaveLength(210);
  });

  it('asks for no answer again that an import had when it was killed', async () => {
    const [place, site] = [workplace(), await inventSite(110)];
    site.instead = breaksAt(/^page=(?:2|1\d)$/);
    const disk = {
      ...hastyDisk,
      renameSync: () => {
        throw new Error('killed');
      },
    };
    await expect(place.run(argsFor(site.url), { disk, processId: DEAD })).rejects.toThrow('killed');
    expect(existsSync(join(place.edition, 'edition.json'))).toBe(false);
    site.instead = () => false;
    asked(site);
    expect((await imported(place, site)).imported).toHaveLength(110);
    expect(asked(site)).toEqual(['page=2', 'changes page=1']);
    expect(await place.run(['check'])).toMatchObject({ code: 0, err: '' });
  });

  it('asks for smaller pages where a site runs out of time', async () => {
    const [place, site] = [workplace(), await inventSite(35)];
    site.instead = (wanted, response) => {
      if (wanted !== 'page=1' || site.asked.filter((name) => name === 'page=1').length > 1)
        return false;
      response.writeHead(500).end();
      return true;
    };
    expect((await imported(place, site)).imported).toHaveLength(35);
    expect(asked(site)).toEqual(['ids page=1', 'page=1', 'page=1', 'page=2', 'page=3', 'page=4']);
  });

  it('reads on behind a short page of a site that keeps posts back and does not say how many it has', async () => {
    const [place, site] = [workplace(), await inventSite(230)];
    site.saysHowMany = false;
    for (const id of [7, 107, 207]) site.keptBack.add(id);
    expect((await imported(place, site)).imported).toHaveLength(227);
  });

  it('reads on behind a short one of its smaller pages', async () => {
    const [place, site] = [workplace(), await inventSite(35)];
    site.keptBack.add(4);
    site.instead = (wanted, response) => {
      if (wanted !== 'page=1' || site.asked.filter((name) => name === 'page=1').length > 1)
        return false;
      response.writeHead(500).end();
      return true;
    };
    expect((await imported(place, site)).imported).toHaveLength(34);
    expect(asked(site)).toEqual(expect.arrayContaining(['page=2', 'page=3', 'page=4']));
  });

  it('asks a site no more that answers each page with the same one', async () => {
    const [place, site] = [workplace(), await inventSite(3)];
    site.instead = (wanted, response) => {
      if (!/page=[2-9]/.test(wanted)) return false;
      response.end(JSON.stringify([{ id: 1 }]));
      return true;
    };
    site.saysHowMany = false;
    await imported(place, site);
    expect(asked(site).filter((name) => /page=[3-9]/.test(name))).toEqual([]);
  });

  it.each([
    ['<html>Maaf, situs ini sedang dirawat</html>', 'the answer is HTML instead of JSON'],
    ['[{"id":1,"title":{"rendered":"Kab', 'the JSON of the answer is broken or cut off'],
    ['{"posts":[]}', 'the answer is no list of posts'],
  ])('says what came instead: %s', async (body, reason) => {
    const [place, site] = [workplace(), await inventSite(3)];
    site.instead = (wanted, response) => {
      if (wanted.startsWith('ids')) return false;
      response.end(body);
      return true;
    };
    const { code, failed } = await imported(place, site);
    expect(code).toBe(1);
    expect(failed).toHaveLength(1);
    expect(failed[0].reason).toContain(`${site.url}/wp-json/wp/v2/posts?`);
    expect(failed[0].reason).toContain(reason);
  });

  it('gives up on a site that is silent, and says so', async () => {
    const [place, site] = [workplace(), await inventSite(3)];
    site.instead = () => true;
    const { out } = await place.run([...argsFor(site.url), '--timeout', '1']);
    expect(JSON.parse(out).failed[0].reason).toContain('the server was silent for 1 seconds');
  });

  it('says so where there is no such site', async () => {
    const place = workplace();
    const url = await serve((_, response) => response.writeHead(404).end('<h1>?</h1>'));
    const { code, out } = await place.run(argsFor(url));
    expect(code).toBe(1);
    expect(JSON.parse(out).failed[0].reason).toContain(
      'no WordPress with a REST API was found there',
    );
    expect(await place.run(['import', 'wordpress:ftp://x.example'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('it is no valid address of a site'),
    });
  });
});
