import { sectionSlug } from '../edition/section-slug.ts';
import type { Summary } from '../edition/edition.ts';
import { fold } from '../language/fold.ts';

/** What a reader does not want to meet in lists. */
export type Mute = { readonly addedAt: string } & (
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'person'; readonly id: string; readonly name: string }
  | { readonly kind: 'section'; readonly slug: string; readonly name: string }
);

/** Two mutes of one key are the same: `words:harga garam`. */
export function muteKey(mute: Mute): string {
  switch (mute.kind) {
    case 'words':
      return `words:${fold(mute.words)}`;
    case 'person':
      return `person:${mute.id}`;
    case 'section':
      return `section:${mute.slug}`;
  }
}

/** A mute as the reader knows it. */
export function muteName(mute: Mute): string {
  return mute.kind === 'words' ? mute.words : mute.name;
}

/** The mute of what a reader typed; undefined where that has no letter and no digit. */
export function muteOfWords(typed: string, addedAt: string): Mute | undefined {
  const words = typed.replace(/\s+/g, ' ').trim();
  return fold(words) === '' ? undefined : { kind: 'words', words, addedAt };
}

/** Says which mute hides a story, if one does. */
export type MuteFinder = (story: Story) => Mute | undefined;
type Story = Pick<Summary, 'slug' | 'headline' | 'description' | 'articleSection'>;

/**
 * Makes a finder of mutes. Words are whole and in order, whatever stands between them; case, accents and punctuation
 * do not matter. A person is muted by name, and in the articles that quote them: `quoted` has their slugs by id.
 */
export function muteFinder(
  mutes: readonly Mute[],
  quoted: ReadonlyMap<string, ReadonlySet<string>>,
): MuteFinder {
  const tests = mutes.map((mute) => ({ mute, hides: testOf(mute, quoted) }));
  return (story) => {
    const texts = [story.headline, story.description ?? ''].map(padded);
    return tests.find(({ hides }) => hides(story, texts))?.mute;
  };
}

type Test = (story: Story, texts: readonly string[]) => boolean;

function testOf(mute: Mute, quoted: ReadonlyMap<string, ReadonlySet<string>>): Test {
  if (mute.kind === 'section') return (story) => sectionSlug(story) === mute.slug;
  const words = padded(muteName(mute));
  // Nothing to look for is in every text.
  const isSaid = (texts: readonly string[]) =>
    words.trim() !== '' && texts.some((text) => text.includes(words));
  if (mute.kind === 'words') return (_story, texts) => isSaid(texts);
  const slugs = quoted.get(mute.id);
  return (story, texts) => slugs?.has(story.slug) === true || isSaid(texts);
}

/** With a space at either end, so that words are found whole. */
const padded = (text: string): string => ` ${fold(text)} `;
