import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useInSteps } from '../../../src/web/pages/search/use-in-steps.ts';

const items = ['a', 'b', 'c', 'd', 'e'];

/** What is drawn, step by step. */
function drawn(isBack: boolean) {
  const steps: string[] = [];
  const hook = renderHook(
    (list: readonly string[]) => {
      const shown = useInSteps(list, 2, String, isBack);
      steps.push(shown.join(''));
    },
    { initialProps: items },
  );
  return { steps, ...hook };
}

describe('a list in steps', () => {
  it('begins with what a phone shows, then has the rest step by step', async () => {
    const { steps } = drawn(false);
    await waitFor(() => expect(steps.at(-1)).toBe('abcde'));
    expect([...new Set(steps)]).toEqual(['ab', 'abcd', 'abcde']);
  });

  it('is whole at once for who comes back', () => {
    expect(drawn(true).steps[0]).toBe('abcde');
  });

  it('keeps the former rest until the new items are drawn', async () => {
    const { steps, rerender } = drawn(true);
    const before = steps.length;
    rerender(['c', 'x', 'y']);
    await waitFor(() => expect(steps.at(-1)).toBe('cxy'));
    expect(steps[before]).toBe('cxde');
  });
});
