import { AppLink } from '../../ui/app-link.tsx';
import type { Summary } from '../../../core/edition/edition.ts';
import { paths } from '../../paths.ts';
import { EditionImage, usePictureAddress } from '../../ui/edition-image.tsx';
import { StoryItem } from '../../ui/story-item.tsx';
import { StoryMeta } from '../../ui/story-meta.tsx';
import styles from './lead-stories.module.css';

type Props = { readonly lead: Summary; readonly secondary: readonly Summary[] };

/** The story that leads the front page, large, with the next ones beside it. */
export function LeadStories({ lead, secondary }: Props) {
  return (
    <div className={styles.area}>
      <Lead summary={lead} />
      <ol className={styles.secondary}>
        {secondary.map((summary) => (
          <li key={summary.slug}>
            <StoryItem summary={summary} heading="h2" date="day" />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Lead({ summary }: { readonly summary: Summary }) {
  const { image, inLanguage } = summary;
  const picture = usePictureAddress(image);
  return (
    <article className={styles.lead}>
      {image && picture !== undefined ? (
        <div className={styles.picture}>
          <EditionImage image={image} priority sizes="(min-width: 62rem) 46rem, 100vw" />
        </div>
      ) : null}
      <h2 className={styles.headline} lang={inLanguage}>
        <AppLink to={paths.article(summary.slug)}>{summary.headline}</AppLink>
      </h2>
      {summary.description ? (
        <p className={styles.standfirst} lang={inLanguage}>
          {summary.description}
        </p>
      ) : null}
      <StoryMeta story={summary} date="full" />
    </article>
  );
}
