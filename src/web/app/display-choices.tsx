import { useId } from 'react';
import { languages, themes, type Language } from '../data/preferences.ts';
import { shortcutWords } from '../words/shortcut-words.ts';
import { useWords } from '../words/words-context.ts';
import styles from './display-choices.module.css';
import { usePreferences } from './preferences-context.ts';

/** The names of the languages, each in its own. */
const languageNames: Readonly<Record<Language, string>> = {
  id: 'Bahasa Indonesia',
  en: 'English',
};

/** The choice of theme, of the interface's language and of shortcuts; each takes effect at once. */
export function DisplayChoices() {
  const { shell, language: current } = useWords();
  const { preferences, change } = usePreferences();
  const language = languages.find((known) => known === current) ?? 'id';
  return (
    <>
      <Choice
        legend={shell.theme}
        options={themes.map((theme) => ({ value: theme, label: shell.themes[theme] }))}
        chosen={preferences.theme}
        onChoose={(theme) => change({ ...preferences, theme })}
      />
      <Choice
        legend={shell.interfaceLanguage}
        options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        chosen={language}
        onChoose={(chosen) => change({ ...preferences, language: chosen })}
      />
      <SingleKeys language={language} />
    </>
  );
}

/** WCAG 2.2, 2.1.4: a shortcut of one character can be turned off. */
function SingleKeys({ language }: { readonly language: Language }) {
  const { preferences, change } = usePreferences();
  const words = shortcutWords[language];
  const turn = (isOn: boolean) => {
    const { singleKeys: _before, ...others } = preferences;
    change(isOn ? others : { ...others, singleKeys: false });
  };
  return (
    <fieldset className={styles.choice}>
      <legend>{words.title}</legend>
      <label>
        <input
          type="checkbox"
          checked={preferences.singleKeys !== false}
          onChange={(event) => turn(event.target.checked)}
        />
        {words.search}
      </label>
    </fieldset>
  );
}

type ChoiceProps<T extends string> = {
  readonly legend: string;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly lang?: string;
  }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
};

function Choice<T extends string>({ legend, options, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map(({ value, label, lang }) => (
        <label key={value} lang={lang}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
