import { isDeepStrictEqual } from 'node:util';
import type { Article, StoryPlace } from '../../core/article/article.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { storyPart } from '../../core/edition/story-part.ts';
import { storyNeighbour } from '../../core/edition/story-place.ts';
import { parseStory } from '../../core/edition/story-schema.ts';
import type { Story } from '../../core/edition/story.ts';
import { tellStory } from '../../core/edition/tell-story.ts';
import { readArticle } from '../storage/read-article.ts';
import type { InspectedArticles } from './inspect-articles.ts';
import { inspectFile, report, type Inspection } from './inspection.ts';

/** Checks every story that an article names: its steps against their articles, and the articles' places in it. */
export function checkStories(
  inspection: Inspection,
  { standing, broken }: InspectedArticles,
): void {
  const named = new Map<string, Set<string>>();
  for (const { slug, story } of standing.values()) {
    if (!story) continue;
    const members = named.get(story.slug);
    if (members) members.add(slug);
    else named.set(story.slug, new Set([slug]));
  }
  for (const [slug, members] of named) {
    const file = editionPaths.story(slug);
    const story = inspectFile(inspection, file, parseStory);
    if (!story) continue;
    if (story.slug !== slug) report(inspection, file, 'slug', `is ${story.slug}`);
    const steps = story.steps.map((step) => step.slug);
    if (steps[0] !== slug) report(inspection, file, 'steps[0].slug', `is ${steps[0]}`);
    for (const member of members) {
      if (!steps.includes(member)) report(inspection, file, 'steps', `have no ${member}`);
    }
    const missing = steps.filter((step) => !members.has(step));
    for (const step of missing) {
      if (!broken.has(step)) report(inspection, file, 'steps', `${step} does not name this story`);
    }
    if (missing.length === 0) checkSteps(inspection, file, story);
  }
}

function checkSteps(inspection: Inspection, file: string, story: Story): void {
  const articles = story.steps.map(({ slug }) => readArticle(inspection.files, slug));
  const [first, ...rest] = articles.map(storyPart);
  if (!first || rest.length === 0) return report(inspection, file, 'steps', 'are fewer than two');
  const expected = tellStory([first, ...rest], story);
  for (const [index, step] of story.steps.entries()) {
    if (isDeepStrictEqual(step, expected.steps[index])) continue;
    report(inspection, file, `steps[${index}]`, 'is not what its article says');
  }
  for (const [index, article] of articles.entries()) checkPlace(inspection, article, story, index);
}

function checkPlace(inspection: Inspection, article: Article, story: Story, index: number): void {
  const [previous, next] = [story.steps[index - 1], story.steps[index + 1]];
  const expected: StoryPlace = {
    slug: story.slug,
    ...(previous && { previous: storyNeighbour(previous) }),
    ...(next && { next: storyNeighbour(next) }),
  };
  if (isDeepStrictEqual(article.story, expected)) return;
  report(inspection, editionPaths.article(article.slug), 'story', `is not as in ${story.slug}`);
}
