import { usePersonWords } from '../../words/person-words.ts';
import { useWords } from '../../words/words-context.ts';
import type { SectionCount } from './count-sections.ts';
import styles from './choice-row.module.css';

type Props = {
  readonly sections: readonly SectionCount[];
  /** A section's slug; '' for all. */
  readonly chosen: string;
  readonly onChoose: (section: string) => void;
};

/** The sections that a person is quoted in; choosing one shows its quotes only. */
export function SectionChoice({ sections, chosen, onChoose }: Props) {
  const { person: words } = usePersonWords();
  const { count } = useWords();
  const total = sections.reduce((sum, section) => sum + section.count, 0);
  const choices = [{ section: '', name: words.all, count: total }, ...sections];
  return (
    <fieldset className={styles.row}>
      <legend>{words.section}</legend>
      <div className={styles.choices}>
        {choices.map(({ section, name, count: quotes }) => (
          <label key={section} className={styles.choice}>
            <input
              type="radio"
              name="section"
              aria-label={words.withQuotes(name || words.noSection, count.quotes(quotes))}
              checked={section === chosen}
              onChange={() => onChoose(section)}
            />
            {name || words.noSection} <span className={styles.count}>{quotes}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
