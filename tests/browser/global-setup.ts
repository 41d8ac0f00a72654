import type { TestProject } from 'vitest/node';
import { findBrowser, type FoundBrowser } from './find-browser.ts';
import { serveSharedReader } from './serve-reader.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built reader with the sample edition is served; '' when no browser was found. */
    site: string;
    /** The browser to use; null when none was found. */
    browser: FoundBrowser | null;
  }
}

/** Builds the reader once and serves it with the sample edition, when there is a browser to read it. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const browser = await findBrowser('tests');
  project.provide('browser', browser ?? null);
  if (!browser) {
    project.provide('site', '');
    if (process.env['CI']) throw new Error('No browser found: set CHROME_PATH or install Chromium');
    console.log('NOT RUN: tests in a real browser, since none was found (set CHROME_PATH)');
    return undefined;
  }
  const { site, close } = await serveSharedReader();
  project.provide('site', site);
  return close;
}
