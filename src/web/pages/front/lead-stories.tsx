import { AppLink } from '../../ui/app-link.tsx';
import type { Summary } from '../../../core/edition/edition.ts';
import { paths } from '../../paths.ts';
import { EditionImage, usePictureAddress } from '../../ui/edition-image.tsx';
import type { HiddenStories } from '../../ui/hidden-stories.ts';
import { NoteOfHidden } from '../../ui/hidden-notes.tsx';
import { StoryMeta } from '../../ui/story-meta.tsx';
import { StoryRow } from '../../ui/story-row.tsx';
import styles from './lead-stories.module.css';

type Props = {
  readonly lead: Summary;
  readonly secondary: readonly Summary[];
  readonly hidden: HiddenStories;
};

/** The story that leads the front page, large, with the next ones beside it. */
export function LeadStories({ lead, secondary, hidden }: Props) {
  return (
    <div className={styles.area}>
      <Lead summary={lead} hidden={hidden} />
      {secondary[0] ? (
        <ol className={styles.secondary}>
          {secondary.map((summary) => (
            <StoryRow
              key={summary.slug}
              summary={summary}
              heading="h2"
              date="day"
              hidden={hidden}
            />
          ))}
        </ol>
      ) : null}
    </div>
  );
}

type LeadProps = { readonly summary: Summary; readonly hidden: HiddenStories };

function Lead({ summary, hidden }: LeadProps) {
  const isMuted = hidden.reasonOf(summary) !== undefined;
  const { image, inLanguage } = summary;
  const picture = usePictureAddress(image);
  return (
    <article className={isMuted ? `${styles.lead} ${styles.muted}` : styles.lead}>
      {image && picture !== undefined ? (
        <div className={styles.picture}>
          <EditionImage
            image={image}
            lang={inLanguage}
            priority
            sizes="(min-width: 62rem) 46rem, 100vw"
          />
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
      <NoteOfHidden hidden={hidden} summary={summary} />
    </article>
  );
}
