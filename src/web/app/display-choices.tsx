import { themes } from '../data/choices.ts';
import type { Language } from '../data/preferences.ts';
import { useDisplayWords } from '../words/display-words.ts';
import { languages } from '../words/load-words.ts';
import { useWords } from '../words/words-context.ts';
import { Choice, Switch } from './choice.tsx';
import { useChoose, type Chooser } from './use-choose.ts';

const ownNames: Readonly<Record<string, string>> = {
  id: 'Bahasa Indonesia',
  en: 'English',
} satisfies Readonly<Record<Language, string>>;

/** The name of a language in itself. Of an added one the browser knows it before its words are loaded. */
export function languageName(code: string): string {
  return ownNames[code] ?? new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}

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
export function LanguageChoice({ preferences, choose }: Chooser) {
  const { shell, language } = useWords();
  return (
    <Choice
      legend={shell.interfaceLanguage}
      options={Object.keys(languages).map((value) => ({
        value,
        label: languageName(value),
        lang: value,
      }))}
      chosen={preferences.language ?? language}
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
