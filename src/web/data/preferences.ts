/** The reader's choice of theme; `system` follows the device. */
export const themes = ['system', 'light', 'dark', 'sepia'] as const;
export type Theme = (typeof themes)[number];

/** The languages of the interface. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** What the reader chose; without a language the device's holds. Single keys are shortcuts unless they were turned off. */
export type Preferences = {
  readonly theme: Theme;
  readonly language?: Language;
  readonly singleKeys?: false;
};

/** What holds for whom nothing is known of. */
export const defaultPreferences: Preferences = { theme: 'system' };

/** Also read by the script in `index.html` before the first paint. */
export const STORAGE_KEY = 'kutip:preferences';

/** The stored choices; the defaults where nothing, or nothing readable, is stored. */
export function readPreferences(): Preferences {
  const stored = readStored();
  const theme = themes.find((name) => name === stored['theme']) ?? 'system';
  const language = languages.find((name) => name === stored['language']);
  return {
    theme,
    ...(language && { language }),
    ...(stored['singleKeys'] === false && { singleKeys: false }),
  };
}

/** Stores the choices where storage allows it, and applies them to the page. */
export function writePreferences(preferences: Preferences): void {
  const { theme, ...others } = preferences;
  try {
    const stored = { ...others, ...(theme !== 'system' && { theme }) };
    localStorage.setItem(STORAGE_KEY, JSON.stringify(stored));
  } catch {
    // Private mode or full storage: the choice holds until the page is left.
  }
  applyTheme(theme);
}

/** The language of the interface: the reader's choice, else the first of the device's that Kutip speaks. */
export function preferredLanguage(preferences: Preferences, device: readonly string[]): Language {
  if (preferences.language) return preferences.language;
  for (const tag of device) {
    const language = languages.find((name) => tag.toLowerCase().split('-')[0] === name);
    if (language) return language;
  }
  return 'id';
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

function readStored(): Record<string, unknown> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? { ...stored } : {};
  } catch {
    return {};
  }
}
