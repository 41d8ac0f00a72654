import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withShortScripts } from '../../src/cli/build/minify-inline-script.ts';

describe('the script in the page', () => {
  it('loses its comments and spaces, and does the same', () => {
    const page = `<p>a  b</p>\n<script>\n  {\n    /* What it does. */\n    const seen = [1,  2];\n    globalThis.told = seen.length;\n  }\n</script>`;
    const short = withShortScripts(page);
    expect(short).toContain('<p>a  b</p>');
    expect(short.length).toBeLessThan(page.length - 30);
    const [, script = ''] = /<script>([^]*)<\/script>/.exec(short) ?? [];
    const scope = {};
    runInNewContext(script, scope);
    expect(scope).toEqual({ told: 2 });
  });

  it('leaves modules and data alone', () => {
    const page =
      '<script type="module" src="/a.js"></script><script type="application/json">{ }</script>';
    expect(withShortScripts(page)).toBe(page);
  });

  it('is not built when it is wrong', () => {
    expect(() => withShortScripts('<script>const = 1</script>')).toThrow(SyntaxError);
  });
});
