import type { TestProject } from 'vitest/node';
import { findWordPress } from './find-wordpress.ts';
import type { Site } from './site.ts';
import { startWordPress } from './start-wordpress.ts';

/** What test files know of the WordPress that runs for all of them: it can be served once more, not stopped. */
export type SharedWordPress = {
  readonly url: string;
  readonly site: Site;
  readonly exportFile: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    /** The WordPress to import from; null when none is installed. */
    wordpress: SharedWordPress | null;
  }
}

/** Starts one WordPress for all test files, when there is one to start. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!(await findWordPress())) {
    project.provide('wordpress', null);
    const packages = 'install wordpress, php-cli and mariadb-server-core';
    if (process.env['CI']) throw new Error(`No WordPress found: ${packages}`);
    console.log(`NOT RUN: tests with a real WordPress, since none was found (${packages})`);
    return undefined;
  }
  const { url, site, exportFile, stop } = await startWordPress();
  project.provide('wordpress', { url, site, exportFile: exportFile() });
  return stop;
}
