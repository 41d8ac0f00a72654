import { themes } from '../data/choices.ts';
import { languages, type Language } from '../data/preferences.ts';
import { useDisplayWords } from '../words/display-words.ts';
import { useWords } from '../words/words-context.ts';
import { Choice, Switch } from './choice.tsx';
import { useChoose, type Chooser } from './use-choose.ts';

/** The names of the languages, each in its own. */
export const languageNames: Readonly<Record<Language, string>> = {
  id: 'Bahasa Indonesia',
  en: 'English',
};

/** The choice of theme, of the interface's language and of shortcuts; each takes effect at once. */
export function DisplayChoices() {
  const chooser = useChoose();
  return (
    <>
      <ThemeChoice {...chooser} />
      <LanguageChoice {...chooser} />
      <KeysChoice {...chooser} />
    </>
  );
}

/** Light, dark, sepia, or as the device is. */
export function ThemeChoice({ preferences, choose }: Chooser) {
  const { shell } = useWords();
  return (
    <Choice
      legend={shell.theme}
      options={themes.map((theme) => ({ value: theme, label: shell.themes[theme] }))}
      chosen={preferences.theme}
      onChoose={(theme) => choose({ theme })}
    />
  );
}

/** The language of the interface; articles stay in their own. */
export function LanguageChoice({ choose }: Chooser) {
  const { shell, language } = useWords();
  return (
    <Choice
      legend={shell.interfaceLanguage}
      options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
      chosen={languages.find((known) => known === language) ?? 'id'}
      onChoose={(chosen) => choose({ language: chosen })}
    />
  );
}

/** WCAG 2.2, 2.1.4: shortcuts of one character can be turned off. */
export function KeysChoice({ preferences, choose }: Chooser) {
  const words = useDisplayWords();
  return (
    <Switch
      label={words.keysOn}
      isOn={preferences.singleKeys}
      onTurn={(isOn) => choose({ singleKeys: isOn })}
    />
  );
}
