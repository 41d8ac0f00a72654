import lighthouse from 'lighthouse';

/** What Lighthouse says of a page on a phone: times in ms, scores of 100. */
export type LighthouseFigures = Record<
  'FCP' | 'LCP' | 'TBT' | 'CLS' | 'kB' | 'performance' | 'accessibility' | 'practices' | 'SEO',
  number
>;

/** Asks Lighthouse (mobile, simulated Slow 4G, CPU × 4) about an address in the browser at a debugging port. */
export async function measureWithLighthouse(url: string, port: number): Promise<LighthouseFigures> {
  const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
  const { audits, categories } = result.lhr;
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const score = (id: string) => Math.round((categories[id]?.score ?? Number.NaN) * 100);
  return {
    FCP: number('first-contentful-paint'),
    LCP: number('largest-contentful-paint'),
    TBT: number('total-blocking-time'),
    CLS: number('cumulative-layout-shift'),
    kB: number('total-byte-weight') / 1000,
    performance: score('performance'),
    accessibility: score('accessibility'),
    practices: score('best-practices'),
    SEO: score('seo'),
  };
}
