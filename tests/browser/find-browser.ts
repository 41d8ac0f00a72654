import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** A browser for the tests: where it is, and what it must be started with. */
export type FoundBrowser = { readonly executablePath: string; readonly args: readonly string[] };

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Chromium that can open no window: of tests it takes a fifth less time. */
const windowless = 'chromium-headless-shell';

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
];

/**
 * What Playwright turns off, which this list replaces, and the address bar's own pages: Chromium loads two of them
 * with each window, and a window took three times as long to open as without.
 */
const unwanted = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  `--disable-features=${unwanted.join(',')}`,
];

/**
 * Looks for a browser: `CHROME_PATH`, an installed Chrome, Chromium or Edge, Playwright's own, then the one
 * that comes as an optional npm package. Undefined when there is none. `tests` may have a Chromium without windows
 * before others; what is measured or looked at is so in the one that readers have.
 */
export async function findBrowser(use?: 'tests'): Promise<FoundBrowser | undefined> {
  const path =
    existing(process.env['CHROME_PATH']) ??
    installed(use === 'tests' ? [windowless, ...names] : names) ??
    existing(chromium.executablePath()) ??
    (await packaged());
  return path === undefined ? undefined : { executablePath: path, args: quiet };
}

function existing(path: string | undefined): string | undefined {
  return path && existsSync(path) ? path : undefined;
}

function installed(programs: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...applications].find((path) => existsSync(path));
}

async function packaged(): Promise<string | undefined> {
  // The package unpacks the libraries that a bare machine lacks only where it believes to be on this platform.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    return await bundled.executablePath();
  } catch {
    return undefined;
  }
}
