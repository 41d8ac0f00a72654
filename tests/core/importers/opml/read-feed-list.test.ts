import { expect, it } from 'vitest';
import { isFeedList, readFeedList } from '../../../../src/core/importers/opml/read-feed-list.ts';

const HEAD = '<?xml version="1.0"?><opml version="2.0"><head><title>Bacaan</title></head>';
const SELO = '<outline title="Kabar Selo" xmlUrl="https://kabarselo.example/feed"/>';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function* chunksOf(text: string) {
  yield bytesOf(text);
}

it('a list of feeds is known by its first bytes, and a feed is none', () => {
  expect(isFeedList(bytesOf(HEAD))).toBe(true);
  expect(isFeedList(bytesOf('<rss version="2.0"><channel>'))).toBe(false);
});

it('a list names each feed once, those in folders too', async () => {
  const list = `${HEAD}<body><outline text="Selo">${SELO}<outline text="lagi" xmlUrl="https://kabarselo.example/feed"/></outline><outline text="bukan" xmlUrl="file:///x"/></body></opml>`;
  expect(await readFeedList(chunksOf(list))).toEqual({
    feeds: [{ title: 'Kabar Selo', url: 'https://kabarselo.example/feed' }],
  });
});

it('a list that is cut off gives what is left of it, and says so', async () => {
  const { feeds, fault } = await readFeedList(chunksOf(`${HEAD}<body>${SELO}<outline tit`));
  expect(feeds).toHaveLength(1);
  expect(fault).toContain('the file ends within it');
});
