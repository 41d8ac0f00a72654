import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { withoutLayers } from '../../../src/cli/build/flatten-layers.ts';

const root = join(import.meta.dirname, '../../..');
const order = await readFile(join(root, 'src/web/styles/layers.css'), 'utf8');

afterEach(() => document.head.replaceChildren());

/** The colour of a paragraph of a page with style sheets, in the order in which they come. */
async function colour(...sheets: readonly string[]): Promise<string> {
  const styles = sheets.map(async (sheet) => {
    const style = document.createElement('style');
    style.textContent = await withoutLayers(sheet, order);
    return style;
  });
  document.head.replaceChildren(...(await Promise.all(styles)));
  const note = Object.assign(document.createElement('p'), { className: 'note open' });
  document.body.replaceChildren(note);
  return getComputedStyle(note).color;
}

const layer = (name: string, rules: string) => `@layer ${name} { ${rules} }`;

describe('styles without their layers', () => {
  it('leave no layer that would have a browser lay out the page', async () => {
    const css = await withoutLayers(layer('ui', '.note { color: red; }'), order);
    expect(css).not.toContain('@layer');
    expect(css).toMatch(/\.note\S* \{ color: red; \}/);
  });

  it.each([
    ['a plain one of pages', layer('pages', 'p { color: rgb(1, 1, 1); }')],
    ['one of what is printed', layer('print', '* { color: rgb(1, 1, 1); }')],
  ])('let %s win over a narrow one of its parts, whichever comes first', async (_, later) => {
    const earlier = layer('ui', 'body p.note.open:not(.shut) { color: rgb(2, 2, 2); }');
    expect(await colour(earlier, later)).toBe('rgb(1, 1, 1)');
    expect(await colour(later, earlier)).toBe('rgb(1, 1, 1)');
  });

  it('keep the order of specificity within a layer', async () => {
    const sheet = layer('pages', 'p.note { color: rgb(1, 1, 1); } p { color: rgb(2, 2, 2); }');
    expect(await colour(sheet)).toBe('rgb(1, 1, 1)');
  });
});
