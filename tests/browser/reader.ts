import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import type { Preferences } from '../../src/web/data/choices.ts';

/** The built reader's address, without a slash at its end. */
export const site = inject('site');

/** Whether there is a browser at all: without one the browser tests are not run. */
export const hasBrowser = inject('browser') !== null;

/** Who reads: on what, in which language, and what they chose before. */
export type ReaderOptions = {
  readonly language?: 'id' | 'en';
  readonly width?: number;
  readonly height?: number;
  /** A phone: fingers instead of a mouse. */
  readonly touch?: boolean;
  /** The device's own colours. */
  readonly device?: 'light' | 'dark';
  /** Where they are, as a time zone. */
  readonly timeZone?: string;
  /** Whether the reader may keep itself for offline. Else nothing but the page works, so that a test shows that alone. */
  readonly keeps?: boolean;
  /** What an earlier visit stored. */
  readonly stored?: Partial<Preferences>;
};

/** A page of the reader, and everything that went wrong on it so far. */
export type Reader = { readonly page: Page; readonly complaints: readonly string[] };

/** How long anything may take before a test gives up on it. */
const PATIENCE = 20_000;

/**
 * A font that comes too late for `font-display: optional` is not used, and a visitor without a service worker is told
 * so: neither is a fault.
 */
const harmless =
  /was preloaded using link preload but not used|Service Worker registration blocked/;

let running: Promise<Browser> | undefined;
let usual: Promise<BrowserContext> | undefined;

/** The one browser of a test file; close it with `closeBrowser`. */
export function launchBrowser(): Promise<Browser> {
  const found = inject('browser');
  if (!found) throw new Error('No browser was found');
  running ??= chromium.launch({ executablePath: found.executablePath, args: [...found.args] });
  return running;
}

/** Closes the browser of this test file, with all that is open in it. */
export async function closeBrowser(): Promise<void> {
  await (await running)?.close();
  running = undefined;
  usual = undefined;
}

/** A visitor of a test's own, who leaves with it: nothing is stored or cached but what the options say. */
export async function newVisitor(options: ReaderOptions = {}): Promise<BrowserContext> {
  const context = await newLastingVisitor(options);
  onTestFinished(() => context.close());
  return context;
}

/** Likewise, for all tests of a file. */
export async function newLastingVisitor(options: ReaderOptions = {}): Promise<BrowserContext> {
  const { language = 'id', width = 1280, height = 900, touch = false, device = 'light' } = options;
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'id' ? 'id-ID' : 'en-GB',
    timezoneId: options.timeZone ?? 'Asia/Jakarta',
    colorScheme: device,
    hasTouch: touch,
    isMobile: touch,
    serviceWorkers: options.keeps === true ? 'allow' : 'block',
    ...(options.stored && { storageState: storedBefore(options.stored) }),
  });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** A blank tab of this file's usual visitor, who reads Indonesian on a wide screen and has been here before. */
export async function newTab(): Promise<Reader> {
  usual ??= newLastingVisitor();
  const reader = await newPage(await usual);
  onTestFinished(() => reader.page.close());
  return reader;
}

/** Opens an address of the reader in a new tab of this file's usual visitor. */
export async function openTab(address: string): Promise<Reader> {
  const reader = await newTab();
  await visit(reader.page, address);
  return reader;
}

/** Opens an address of the reader for a new visitor. */
export async function openReader(address: string, options: ReaderOptions = {}): Promise<Reader> {
  const reader = await newPage(await newVisitor(options));
  await visit(reader.page, address);
  return reader;
}

/** Goes to an address of the reader, and waits until it does more than show the page. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(site + address);
  await isInteractive(page);
}

/** Waits until the page does more than show itself. */
export async function isInteractive(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('kutip:interactive').length > 0);
}

/** Has every address answered as by a host that has no page for it: with the shell, which loads everything itself. */
export async function withoutPages(page: Page): Promise<void> {
  await page.route(isPageAddress, async (route) => {
    const response = await route.fetch({ url: `${site}/404.html` });
    await route.fulfill({ response, status: 200 });
  });
}

function isPageAddress({ pathname }: URL): boolean {
  return !/^\/(?:assets|edition)\/|\.\w+$/.test(pathname);
}

/** A blank page that takes down what goes wrong on it: errors, and requests that leave the reader's own host. */
export async function newPage(context: BrowserContext): Promise<Reader> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && !harmless.test(message.text()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== site) complaints.push(`request: ${request.url()}`);
  });
  return { page, complaints };
}

function storedBefore(preferences: Partial<Preferences>) {
  const entry = { name: 'kutip:preferences', value: JSON.stringify(preferences) };
  return { cookies: [], origins: [{ origin: site, localStorage: [entry] }] };
}
