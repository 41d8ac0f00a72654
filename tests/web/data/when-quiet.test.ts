import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenQuiet } from '../../../src/web/data/when-quiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('begins work a moment after the reader did something last', () => {
  const work = vi.fn<() => void>();
  whenQuiet(work);
  vi.advanceTimersByTime(700);
  fireEvent.pointerMove(document.body);
  vi.advanceTimersByTime(700);
  fireEvent.keyDown(document.body);
  vi.advanceTimersByTime(700);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(700);
  expect(work).toHaveBeenCalledOnce();
});

it('begins it once, also where the reader never rests', () => {
  const work = vi.fn<() => void>();
  whenQuiet(work);
  for (let sign = 0; sign < 60; sign++) {
    vi.advanceTimersByTime(500);
    fireEvent.scroll(document);
  }
  vi.runAllTimers();
  expect(work).toHaveBeenCalledOnce();
});
