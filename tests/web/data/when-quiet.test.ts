import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenQuiet } from '../../../src/web/data/when-quiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('begins work a moment after the reader did something last', () => {
  const work = vi.fn<() => void>();
  whenQuiet(work);
  vi.advanceTimersByTime(1_000);
  fireEvent.pointerMove(document.body);
  vi.advanceTimersByTime(1_000);
  fireEvent.keyDown(document.body);
  vi.advanceTimersByTime(1_000);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(work).toHaveBeenCalledOnce();
});

it('begins it once, also where the reader never rests', () => {
  const work = vi.fn<() => void>();
  whenQuiet(work);
  for (let second = 0; second < 60; second++) {
    vi.advanceTimersByTime(1_000);
    fireEvent.scroll(document);
  }
  vi.runAllTimers();
  expect(work).toHaveBeenCalledOnce();
});
