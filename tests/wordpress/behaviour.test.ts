import { describe, expect, it } from 'vitest';
import { wordpressApiImporter } from '../../src/core/importers/wordpress-api-importer.ts';
import { readAll } from '../core/importers/read-source.ts';
import { POSTS } from './rest-answers.ts';
import { hasWordPress, serveWith, sharedWordPress } from './shared-wordpress.ts';

const READER = { headers: { Origin: 'https://pembaca.example' } };

describe.runIf(hasWordPress)('a WordPress', () => {
  it('lets pages of other origins read its answers, and its titles say where its API is', async () => {
    const { url } = sharedWordPress();
    const answer = await fetch(url + POSTS, READER);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(READER.headers.Origin);
    expect((await fetch(url)).headers.get('Link')).toContain(`<${url}/wp-json/>`);
  });

  it('may refuse pages of other origins', async () => {
    const { url } = await serveWith({ cors: 'refused' });
    const answer = await fetch(url + POSTS, READER);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('may answer its members only, which an import reports in its words', async () => {
    const { url } = await serveWith({ rest: 'members-only' });
    const answer = await fetch(url + POSTS);
    expect(answer.status).toBe(401);
    expect(await readAll(wordpressApiImporter, await answer.text())).toEqual([
      {
        kind: 'failed',
        at: 'item 1',
        reason: 'the site answered: You are not currently logged in.',
      },
    ]);
  });

  it('may have no API at all, and not speak of one', async () => {
    const { url } = await serveWith({ rest: 'missing' });
    const answer = await fetch(url + POSTS);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toContain('text/html');
    const front = await fetch(url);
    expect(front.headers.get('Link')).toBeNull();
    expect(await front.text()).not.toContain('wp-json');
  });

  it('may be slower than anyone waits', async () => {
    const { url } = await serveWith({ delay: 60_000 });
    await expect(fetch(url + POSTS, { signal: AbortSignal.timeout(300) })).rejects.toThrow(
      'timeout',
    );
  });

  it('may be busy for a while, and say for how long', async () => {
    const { url } = await serveWith({ busy: { times: 2, retryAfter: 7 } });
    const answers = [await fetch(url + POSTS), await fetch(url + POSTS), await fetch(url + POSTS)];
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 200]);
    expect(answers.map(({ headers }) => headers.get('Retry-After'))).toEqual(['7', '7', null]);
  });

  it('remembers what it was asked for', async () => {
    const { url, requests } = await serveWith({});
    await fetch(`${url}/wp-json/`);
    await fetch(`${url}/wp-json/wp/v2/posts?page=2`, { method: 'HEAD' });
    expect(await requests()).toEqual(['GET /wp-json/', 'HEAD /wp-json/wp/v2/posts?page=2']);
  });
});
