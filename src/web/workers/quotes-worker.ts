import { findQuotes } from '../../core/quotes/find-quotes.ts';
import { parseQuotesOrder, type QuotesReport } from './quotes-messages.ts';

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const order = parseQuotesOrder(data);
  if (!order) return;
  const report: QuotesReport = { id: order.id, found: findQuotes(order.article) };
  postMessage(report);
});
