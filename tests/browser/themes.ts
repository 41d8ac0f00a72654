import type { Page } from 'playwright-core';
import type { Theme } from '../../src/web/data/choices.ts';
import { accessibilityFaults, rulesOfColour } from './accessibility-faults.ts';

/** The first is checked by every rule, the others by those of colour. */
export const themes = ['light', 'dark', 'sepia'] as const satisfies readonly Theme[];

/** What axe finds on the page as it is, in themes that are put on one after the other. */
export async function faultsInThemes(
  page: Page,
  chosen: readonly Theme[] = themes,
): Promise<string[]> {
  const faults: string[] = [];
  for (const theme of chosen) {
    await setTheme(page, theme);
    const found = await accessibilityFaults(page, theme === themes[0] ? undefined : rulesOfColour);
    faults.push(...found.map((fault) => `${theme}: ${fault}`));
  }
  return faults;
}

/** As the display settings do it. */
async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.dataset['theme'] = value;
  }, theme);
  await page.waitForFunction(() => document.getAnimations().length === 0);
}
