import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scopedClassName } from '../../src/cli/build/scoped-class-name.ts';

const web = join(import.meta.dirname, '../../src/web');

describe('scopedClassName', () => {
  it('says which file a class comes from', () => {
    const file = join(web, 'pages/article/article-body.module.css');
    expect(scopedClassName('dimmed', file)).toBe('article-body-dimmed');
  });

  it('is of one file only: no two CSS modules have one name', () => {
    const names = readdirSync(web, { recursive: true, encoding: 'utf8' }).flatMap((file) =>
      file.endsWith('.module.css') ? [scopedClassName('x', file)] : [],
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
