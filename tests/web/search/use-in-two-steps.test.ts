import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useInTwoSteps } from '../../../src/web/pages/search/use-in-two-steps.ts';

const items = ['a', 'b', 'c', 'd', 'e'];

/** What is drawn, step by step. */
function drawn(isBack: boolean) {
  const steps: string[] = [];
  const draw = (list: readonly string[]) => {
    steps.push(useInTwoSteps(list, 2, String, isBack).join(''));
  };
  return { steps, ...renderHook(draw, { initialProps: items }) };
}

describe('a list in two steps', () => {
  it('begins with what a phone shows, then has the rest', async () => {
    const { steps } = drawn(false);
    await waitFor(() => expect(steps.at(-1)).toBe('abcde'));
    expect(steps[0]).toBe('ab');
  });

  it('is whole at once for who comes back', () => {
    expect(drawn(true).steps[0]).toBe('abcde');
  });

  it('keeps the former rest until the new front is drawn', async () => {
    const { steps, rerender } = drawn(true);
    const before = steps.length;
    rerender(['c', 'x', 'y']);
    await waitFor(() => expect(steps.at(-1)).toBe('cxy'));
    expect(steps[before]).toBe('cxde');
  });
});
