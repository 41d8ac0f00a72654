import { isWebAddress } from '../../article/address.ts';
import type { Draft, Image, IsoDate } from '../../article/article.ts';
import { atOnce, type Sliced } from '../../language/sliced.ts';
import { bodyText, firstWords } from '../fragment/body-text.ts';
import { fragmentText } from '../fragment/html-fragment.ts';
import { languageOf } from '../fragment/language-of.ts';
import { ownSummary } from '../fragment/own-summary.ts';
import {
  authorsIn,
  factsInText,
  readFragmentInSlices,
  type FragmentReading,
} from '../fragment/read-fragment.ts';
import type { Dropped, Imported, ImporterTools } from '../importer.ts';

/** A published post as it was read, from an export or from a site's answers; its texts are HTML. */
export type PostFields = {
  readonly at: string;
  readonly sourceId: string | undefined;
  readonly url: string | undefined;
  readonly title: string;
  readonly html: string;
  readonly excerpt: string;
  readonly datePublished: IsoDate | undefined;
  readonly dateModified: IsoDate | undefined;
  readonly author: readonly string[];
  /** The names of its categories, the main one first. */
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly image: Image | undefined;
  readonly publisher: string | undefined;
  readonly language: string | undefined;
  readonly dropped: readonly Dropped[];
  readonly warnings: readonly string[];
};

/** Makes an article of a post; one without any text or picture has failed. */
export function draftPost(post: PostFields, tools: ImporterTools): Imported {
  return atOnce(draftPostInSlices(post, tools));
}

/** The same, with rests. */
export function* draftPostInSlices(post: PostFields, tools: ImporterTools): Sliced<Imported> {
  const { at } = post;
  const url = post.url !== undefined && isWebAddress(post.url) ? post.url : undefined;
  const title = fragmentText(post.title, tools);
  const options = { base: url, posts: 'embed' } as const;
  const text = yield* readFragmentInSlices(post.html, title ?? '', options, tools);
  const headline = title ?? firstWords(text.body);
  const warnings = [...post.warnings];
  if (title === undefined) warnings.push('has no title: its first words stand for one');
  if (headline === undefined) return { kind: 'failed', at, reason: 'it has no title and no text' };
  const description = ownSummary(fragmentText(post.excerpt, tools), text.body);
  if (text.body.length === 0 && description === undefined && !post.image) {
    return { kind: 'failed', at, reason: `“${headline}” has no text` };
  }
  if (post.datePublished === undefined) warnings.push('has no date of publication');
  return {
    kind: 'article',
    article: draftOf(post, { url, headline, description, text }, tools),
    ...(url === undefined && post.sourceId !== undefined && { sourceId: post.sourceId }),
    at,
    dropped: [...post.dropped, ...text.dropped].map((left) => ({
      ...left,
      at: `${at}, ${left.at}`,
    })),
    warnings,
  };
}

type Texts = {
  readonly url: string | undefined;
  readonly headline: string;
  readonly description: string | undefined;
  readonly text: FragmentReading;
};

function draftOf(
  post: PostFields,
  { url, headline, description, text: { body, facts } }: Texts,
  tools: ImporterTools,
): Draft {
  const names = (values: readonly string[]) => [
    ...new Set(values.flatMap((value) => fragmentText(value, tools) ?? [])),
  ];
  const categories = names(post.categories);
  const section = categories.find((name) => !NO_CATEGORY.test(name)) ?? categories[0];
  const others = categories.filter((name) => name !== section && !NO_CATEGORY.test(name));
  const keywords = [...new Set([...others, ...names(post.tags)])];
  const { datePublished, dateModified, image, publisher = facts.publisher } = post;
  return {
    ...(url !== undefined && { url }),
    inLanguage: languageOf(`${headline}\n${bodyText(body)}`, post.language),
    headline,
    ...(description !== undefined && { description }),
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && dateModified !== datePublished && { dateModified }),
    ...(publisher !== undefined && { publisher }),
    ...factsInText(facts),
    author: authorsIn(names(post.author), facts),
    ...(section !== undefined && { articleSection: section }),
    keywords: keywords.length > 0 ? keywords : (facts.keywords ?? []),
    ...(image && { image }),
    body,
  };
}

/** What WordPress files a post under that has no category, in the languages that Kutip speaks. */
const NO_CATEGORY = /^(?:uncategori[sz]ed|tak berkategori|tidak berkategori)$/i;
