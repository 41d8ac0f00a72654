import type { Browser, Page } from 'playwright-core';

/** What a cold visit costs on a slow network and a slow machine: times in ms, bytes as transferred. */
export type ThrottledFigures = Record<
  'FCP' | 'LCP' | 'CLS' | 'blocked' | 'interactive' | 'html' | 'javascript' | 'requests',
  number
>;

/** What the compiler of this script calls in functions that run in the page. */
const KEEP_NAME = 'globalThis.__name = (value) => value';

/** Visits an address for the first time: 150 ms to the server and back, 1.6 Mbit/s, CPU × 4. */
export async function measureThrottled(url: string, browser: Browser): Promise<ThrottledFigures> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'id-ID',
  });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(KEEP_NAME);
  await page.addInitScript(observe);
  await page.goto(url);
  await page.waitForFunction(isSettled);
  await page.waitForLoadState('networkidle');
  const figures = await page.evaluate(readFigures);
  await context.close();
  return figures;
}

/** How long it takes from a click, in ms, until a frame is drawn that has the article, and until a task after its paint. */
export type ClickFigures = Record<'a frame has it' | 'a task after its paint', number>;

/**
 * What a click on a link to an article costs, on a page that does all it can, where the pointer has rested on the link
 * before, so that what can be fetched ahead has been. Pages do not fade.
 */
export async function measureClick(
  { site, link, text }: { readonly site: string; readonly link: string; readonly text: string },
  browser: Browser,
): Promise<ClickFigures> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'id-ID',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(KEEP_NAME);
  await page.addInitScript(timeClicks, text);
  await page.goto(site);
  await page.waitForFunction(isSettled);
  await page.waitForLoadState('networkidle');
  const target = page.locator(`main a[href^="${link}"]`).first();
  await target.hover();
  await page.waitForTimeout(REST);
  await target.click();
  // Asked at each frame, as is usual, the page would draw one between any two slices of its work.
  await page.waitForFunction(() => sessionStorage.getItem('bench-painted') !== null, null, {
    polling: ASK,
  });
  const figures = await page.evaluate(readClick);
  await context.close();
  return figures;
}

/** How long, in ms, the pointer rests on the link: what is fetched and drawn ahead is mostly there by then. */
const REST = 1000;

/** How often, in ms, the driver asks whether the page is there. */
const ASK = 250;

/**
 * Runs in each page, before anything of it: notes when a link was clicked, by the browser's own clock, when a frame with
 * words of where it leads began to be drawn, and when a task ran after that, so that what the driver does between counts
 * for nothing. The paint itself lies between the two.
 */
function timeClicks(text: string): void {
  const { timeOrigin } = performance;
  const note = (name: string, time = performance.now()) =>
    sessionStorage.setItem(`bench-${name}`, `${timeOrigin + time}`);
  // A page may have them before, out of sight.
  const isAwaited = () =>
    sessionStorage.getItem('bench-clicked') !== null &&
    [...document.querySelectorAll('main p')].some(
      (paragraph) =>
        paragraph.textContent.includes(text) &&
        paragraph.checkVisibility({ visibilityProperty: true }),
    );
  const watch = new MutationObserver(() => {
    if (!isAwaited()) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      note('framed');
      setTimeout(() => note('painted'));
    });
  });
  watch.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['style'],
  });
  addEventListener('click', ({ timeStamp }) => note('clicked', timeStamp), {
    capture: true,
    once: true,
  });
}

/** Runs in the page where the click led to. */
function readClick(): ClickFigures {
  const [clicked = 0, framed = 0, painted = 0] = ['clicked', 'framed', 'painted'].map((name) =>
    Number(sessionStorage.getItem(`bench-${name}`)),
  );
  return { 'a frame has it': framed - clicked, 'a task after its paint': painted - clicked };
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

declare global {
  /** What the page was seen to do so far. */
  var visitSeen: {
    lcp: number;
    cls: number;
    longTasks: (readonly [start: number, duration: number])[];
  };
}

/** Runs in the page, before anything of it. */
function observe(): void {
  globalThis.visitSeen = { lcp: 0, cls: 0, longTasks: [] };
  const entries = new Map<string, (entry: PerformanceEntry) => void>();
  entries.set(
    'largest-contentful-paint',
    ({ startTime }) => void (globalThis.visitSeen.lcp = startTime),
  );
  entries.set('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number')
      globalThis.visitSeen.cls += entry.value;
  });
  entries.set('longtask', ({ startTime, duration }) =>
    globalThis.visitSeen.longTasks.push([startTime, duration]),
  );
  for (const [type, see] of entries) {
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
    });
  }
}

/** Runs in the page: whether it has been painted and, where it has code, does more than show itself. */
function isSettled(): boolean {
  const isPainted = performance.getEntriesByName('first-contentful-paint').length > 0;
  const isPlain = document.documentElement.dataset['first'] === undefined;
  return isPainted && (isPlain || performance.getEntriesByName('kutip:interactive').length > 0);
}

/** Runs in the page, once it is quiet. */
function readFigures() {
  const { lcp, cls, longTasks } = globalThis.visitSeen;
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const after = longTasks.filter(([start]) => start >= fcp);
  const timings = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ].filter((one) => one instanceof PerformanceResourceTiming);
  const [html, ...resources] = timings;
  const scripts = resources.filter(({ name }) => name.endsWith('.js'));
  return {
    FCP: fcp,
    LCP: lcp,
    CLS: cls,
    blocked: after.reduce((sum, [, duration]) => sum + duration - 50, 0),
    interactive: performance.getEntriesByName('kutip:interactive')[0]?.startTime ?? 0,
    html: html?.encodedBodySize ?? 0,
    javascript: scripts.reduce((sum, script) => sum + script.encodedBodySize, 0),
    requests: resources.length + 1,
  };
}
