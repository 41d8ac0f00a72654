import type { StoryPerson, StoryQuote, StoryStep as Step } from '../../../core/edition/story.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/app-link.tsx';
import { NewsTime } from '../../ui/news-time.tsx';
import { useStoryWords } from '../../words/story-words.ts';
import styles from './story-step.module.css';

type Props = { readonly step: Step; readonly isFirst: boolean; readonly isUnread: boolean };

/** One article of a story: when, what, and what is new in it. */
export function StoryStep({ step, isFirst, isUnread }: Props) {
  const words = useStoryWords();
  const { slug, headline, datePublished, inLanguage, people, quotes, said } = step;
  return (
    <article className={styles.step}>
      <p className={styles.when}>
        <NewsTime date={datePublished} format="day" />
        {isFirst ? <span className={styles.first}>{words.firstStep}</span> : null}
        {/* Its place is kept: what was read is known only after the page is painted. */}
        <span className={styles.unread} data-shown={isUnread || undefined}>
          {words.unread}
        </span>
      </p>
      <h2 className={styles.headline} lang={inLanguage}>
        <AppLink to={paths.article(slug)}>{headline}</AppLink>
      </h2>
      <div className={styles.news}>
        {people.length > 0 ? (
          <NewPeople people={people} lang={inLanguage} />
        ) : (
          <p>{words.noOneNew}</p>
        )}
        {quotes > 0 ? <p>{words.newQuotes(quotes)}</p> : null}
      </div>
      {said.map((quote) => (
        <Said key={quote.id} quote={quote} step={step} />
      ))}
    </article>
  );
}

type PeopleProps = { readonly people: readonly StoryPerson[]; readonly lang: string };

function NewPeople({ people, lang }: PeopleProps) {
  const words = useStoryWords();
  return (
    <div>
      <p>{words.newPeople(people.length)}</p>
      <ul className={styles.people}>
        {people.map(({ id, name, role }) => (
          <li key={id} lang={lang}>
            <AppLink to={paths.person(id)}>{name}</AppLink>
            {role === undefined ? null : <span>, {role}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

type SaidProps = { readonly quote: StoryQuote; readonly step: Step };

/** The words alone, which lead to their place in the article, and whose they are. */
function Said({ quote, step: { slug, inLanguage } }: SaidProps) {
  const { id, sentence, start, end, speaker } = quote;
  return (
    <blockquote className={styles.said}>
      <p lang={inLanguage}>
        <AppLink to={paths.quote(slug, id)}>{sentence.slice(start, end)}</AppLink>
      </p>
      <p className={styles.speaker} lang={inLanguage}>
        {speaker.name}
      </p>
    </blockquote>
  );
}
