import { useEffect, type MouseEvent } from 'react';
import type { PaletteGroup, PaletteOption } from './palette-option.ts';
import styles from './palette.module.css';
import { usePaletteWords } from '../../words/palette-words.ts';

type Props = {
  readonly groups: readonly PaletteGroup[];
  /** The one that Enter would choose. */
  readonly active: PaletteOption | undefined;
  readonly onChoose: (option: PaletteOption) => void;
};

/** The id of an option's element. */
export function optionId({ id }: PaletteOption): string {
  return `palette-${id}`;
}

/** What the palette offers, in groups. */
export function PaletteList({ groups, active, onChoose }: Props) {
  const words = usePaletteWords();
  const shown = active && optionId(active);
  useEffect(() => {
    if (shown !== undefined) document.getElementById(shown)?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  return (
    <div
      id="palette-list"
      role="listbox"
      tabIndex={-1}
      aria-label={words.title}
      className={styles.list}
      onMouseDown={keepFocus}
    >
      {groups.map(({ id, title, options }) => (
        <div key={id} role="group" aria-labelledby={`palette-group-${id}`}>
          <div id={`palette-group-${id}`} className={styles.title} role="presentation">
            {title}
          </div>
          {options.map((option) => (
            // The keys of the box move through the list, as a combobox has it.
            <div
              key={option.id}
              id={optionId(option)}
              role="option"
              tabIndex={-1}
              aria-selected={option === active}
              className={styles.option}
              onClick={() => onChoose(option)}
              onKeyDown={ignore}
            >
              <span lang={option.lang}>{option.label}</span>
              {option.detail ? <small>{option.detail}</small> : null}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The focus belongs into the box. */
const keepFocus = (event: MouseEvent) => event.preventDefault();
const ignore = () => undefined;
