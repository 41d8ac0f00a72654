import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Of axe's rules, those whose outcome hangs on the colours alone: all that another theme can change. */
export const rulesOfColour = ['color-contrast', 'link-in-text-block'] as const;

/** What axe finds by all its rules, or by some, one line a fault. */
export async function accessibilityFaults(
  page: Page,
  rules?: readonly string[],
): Promise<string[]> {
  const hasAxe = await page.evaluate(() => 'axe' in window);
  if (!hasAxe) await page.evaluate(axe.source);
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(options)})`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
