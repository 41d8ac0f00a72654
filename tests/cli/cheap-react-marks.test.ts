import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withCheapMarks } from '../../src/cli/build/cheap-react-marks.ts';

const installed = createRequire(import.meta.url).resolve('react-dom/package.json');
const client = join(dirname(installed), 'cjs/react-dom-client.production.js');

const errorsIn = (code: string) => code.split('Error(formatProdErrorMessage').length;

describe('the errors that React DOM throws to itself', () => {
  it('are all made without a stack, and no other is', async () => {
    const code = await readFile(client, 'utf8');
    const marks = code.match(/\b\w+Exception = Error\(/g) ?? [];
    const light = withCheapMarks(code);
    expect(marks.length).toBeGreaterThan(0);
    expect(light).not.toMatch(/\b\w+Exception = Error\(/);
    expect(light.match(/Object\.create\(Error\.prototype\)/g)).toHaveLength(marks.length);
    expect(errorsIn(light)).toBe(errorsIn(code) - marks.length);
  });

  it('are errors still', () => {
    const code = 'var SuspenseException = Error(formatProdErrorMessage(460)),\n  other = 1;';
    expect(withCheapMarks(code)).toBe(
      'var SuspenseException = Object.create(Error.prototype),\n  other = 1;',
    );
    expect(Object.create(Error.prototype)).toBeInstanceOf(Error);
  });
});
