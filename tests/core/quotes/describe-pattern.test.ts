import { describe, expect, it } from 'vitest';
import { describePattern } from '../../../src/core/quotes/describe-pattern.ts';
import { patternNames } from '../../../src/core/quotes/patterns.ts';

describe('describePattern', () => {
  it('says of every rule what it means, in a sentence of its own', () => {
    const sentences = patternNames.map(describePattern);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/);
    expect(new Set(sentences).size).toBe(patternNames.length);
  });
});
