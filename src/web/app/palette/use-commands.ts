import { useLocation } from 'react-router-dom';
import { themes, type Preferences } from '../../data/choices.ts';
import { usePaletteWords } from '../../words/palette-words.ts';
import { useDisplayWords } from '../../words/display-words.ts';
import { languages } from '../../words/load-words.ts';
import { useWords } from '../../words/words-context.ts';
import { optionsOf } from '../choice.tsx';
import { languageName } from '../display-choices.tsx';
import { showOverlay } from '../keyboard/overlay.ts';
import { useChoose, type Chooser } from '../use-choose.ts';
import type { PaletteOption } from './palette-option.ts';

const sizes: readonly Preferences['size'][] = ['1', '2', '3', '4', '5', '6'];

/** What can be done here and now: with the article that is open, and every setting. */
export function useCommands(): readonly PaletteOption[] {
  const words = usePaletteWords();
  const { pathname } = useLocation();
  const chooser = useChoose();
  const ofArticle: readonly PaletteOption[] = [
    { id: 'save', label: words.save, run: () => showOverlay({ kind: 'save', slug: undefined }) },
    { id: 'share', label: words.share, run: press('share') },
  ];
  return [
    ...(pathname.startsWith('/article/') ? ofArticle : []),
    { id: 'display', label: words.display, run: press('display') },
    { id: 'shortcuts', label: words.shortcuts, run: () => showOverlay({ kind: 'help' }) },
    { id: 'print', label: words.print, run: () => print() },
    ...useSizes(chooser),
    ...useLooks(chooser),
    ...useLanguages(chooser),
  ];
}

/** What the page has a button for is done by it. */
const press = (id: string) => () => document.getElementById(id)?.click();

function useSizes({ preferences, choose }: Chooser): readonly PaletteOption[] {
  const words = usePaletteWords();
  const at = sizes.indexOf(preferences.size);
  const step = (id: 'bigger' | 'smaller', size: Preferences['size'] | undefined) =>
    size === undefined ? [] : [{ id, label: words[id], run: () => choose({ size }) }];
  return [...step('bigger', sizes[at + 1]), ...step('smaller', sizes[at - 1])];
}

function useLooks({ preferences, choose }: Chooser): readonly PaletteOption[] {
  const { shell } = useWords();
  const { chosen } = usePaletteWords();
  const words = useDisplayWords();
  const isChosen = (is: boolean) => (is ? chosen : undefined);
  return [
    ...themes.map((theme) => ({
      id: `theme-${theme}`,
      label: `${shell.theme}: ${shell.themes[theme]}`,
      detail: isChosen(theme === preferences.theme),
      run: () => choose({ theme }),
    })),
    ...optionsOf(words.faces).map(({ value: face, label }) => ({
      id: `face-${face}`,
      label: `${words.face}: ${label}`,
      detail: isChosen(face === preferences.face),
      run: () => choose({ face }),
    })),
    ...optionsOf(words.quotesShown).map(({ value: quotes, label }) => ({
      id: `quotes-${quotes}`,
      label: `${words.quotes}: ${label}`,
      detail: isChosen(quotes === preferences.quotes),
      run: () => choose({ quotes }),
    })),
  ];
}

function useLanguages({ choose }: Chooser): readonly PaletteOption[] {
  const { shell, language: current } = useWords();
  return Object.keys(languages)
    .filter((language) => language !== current)
    .map((language) => ({
      id: `language-${language}`,
      label: `${shell.interfaceLanguage}: ${languageName(language)}`,
      run: () => choose({ language }),
    }));
}
