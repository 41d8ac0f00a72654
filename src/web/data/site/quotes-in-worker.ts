import type { FoundQuotes, QuotableArticle } from '../../../core/quotes/find-quotes.ts';
import { parseQuotesReport, type QuotesOrder } from '../../workers/quotes-messages.ts';

type Waiting = {
  readonly resolve: (found: FoundQuotes) => void;
  readonly reject: (error: unknown) => void;
};

/** The worker, and what waits for it; null once it has died. A page has one. */
let worker: Worker | null | undefined;
const waiting = new Map<number, Waiting>();
let last = 0;

/** Finds the quotes of an article in a worker; in the page where the browser has none, or it does not live. */
export async function quotesInWorker(article: QuotableArticle): Promise<FoundQuotes> {
  const { inLanguage, headline, body } = article;
  const running = runningWorker();
  if (running) {
    try {
      return await ask(running, { inLanguage, headline, body });
    } catch {
      worker = null;
    }
  }
  const { findQuotes } = await import('../../../core/quotes/find-quotes.ts');
  return findQuotes(article);
}

function ask(running: Worker, article: QuotableArticle): Promise<FoundQuotes> {
  const order: QuotesOrder = { id: ++last, article };
  return new Promise((resolve, reject) => {
    waiting.set(order.id, { resolve, reject });
    running.postMessage(order);
  });
}

function runningWorker(): Worker | null {
  if (worker !== undefined) return worker;
  worker = startWorker();
  worker?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const report = parseQuotesReport(data);
    if (!report) return;
    waiting.get(report.id)?.resolve(report.found);
    waiting.delete(report.id);
  });
  worker?.addEventListener('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return worker;
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('../../workers/quotes-worker.ts', import.meta.url), {
      type: 'module',
    });
  } catch {
    return null;
  }
}
