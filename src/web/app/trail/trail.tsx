import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { articleQuery } from '../../data/queries.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { useReadingWords } from '../../words/reading-words.ts';
import type { Trail as TrailSteps, TrailStep } from './trail-steps.ts';
import styles from './trail.module.css';
import { TRAIL, useTrail } from './use-trail.ts';

/** The way back through the related stories that led here: one line, in the room above the page's heading. */
export function Trail() {
  const client = useQueryClient();
  const words = useReadingWords();
  const trail = useTrail();
  if (!trail) return null;
  return (
    <nav id={TRAIL} className={styles.trail} aria-label={words.trail}>
      <ol key={keyOf(trail)} ref={showCurrent} className={styles.steps}>
        {trail.steps.map((step, index) => (
          <li key={step.path}>
            <AppLink
              to={step.path}
              lang={step.lang}
              aria-current={index === trail.at ? 'page' : undefined}
            >
              {titleOf(client, step)}
            </AppLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The line is longer than the window at times: it begins where the reader is. */
function showCurrent(list: HTMLOListElement | null): void {
  const current = list?.querySelector<HTMLElement>('[aria-current]');
  list?.scrollTo({ left: current?.offsetLeft ?? 0 });
}

const keyOf = ({ steps, at }: TrailSteps): string =>
  `${at} ${steps.map(({ path }) => path).join(' ')}`;

/** An article's own headline, which a link to it may not be. */
function titleOf(client: QueryClient, { path, title }: TrailStep): string {
  const slug = /^\/article\/([^/]+)$/.exec(path)?.[1] ?? '';
  return client.getQueryData(articleQuery(slug).queryKey)?.headline ?? title;
}
