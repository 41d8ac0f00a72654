import { useId, type CSSProperties } from 'react';
import styles from './choice.module.css';

/** What can be chosen, in order, with its words. */
export function optionsOf<T extends string>(words: Readonly<Record<T, string>>): Option<T>[] {
  const all: Option<T>[] = [];
  for (const value in words) all.push({ value, label: words[value] });
  return all;
}

type Option<T extends string> = {
  readonly value: T;
  readonly label: string;
  readonly lang?: string;
};

type ChoiceProps<T extends string> = {
  readonly legend: string;
  readonly options: readonly Option<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** What is shown for an option instead of its label, which is its name all the same. */
  readonly sign?: (value: T) => { readonly text: string; readonly style?: CSSProperties };
};

/** One of a few, side by side: radio buttons, so that arrow keys move the choice. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { legend, options, chosen, onChoose, sign } = props;
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ value, label, lang }) => (
          <label key={value} lang={lang}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {sign ? (
              <>
                <span className="visually-hidden">{label}</span>
                <span aria-hidden="true" style={sign(value).style}>
                  {sign(value).text}
                </span>
              </>
            ) : (
              <span>{label}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type SwitchProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
};

/** Something that is on or off. */
export function Switch({ label, isOn, onTurn }: SwitchProps) {
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.target.checked)} />
      {label}
    </label>
  );
}
