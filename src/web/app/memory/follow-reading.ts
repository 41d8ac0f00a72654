import { measureReading, type Reading } from './article-text.ts';

/** How long the page rests before the place is noted, in milliseconds. */
const REST = 400;

type Notes = {
  /** Called as the page moves, at most once a frame. */
  readonly show: (progress: number) => void;
  /** Called when it rests, or is left. */
  readonly keep: (reading: Reading) => void;
};

/** Follows where the reader is in a text; returns how to stop. What is not noted by then is noted first. */
export function followReading(body: HTMLElement, { show, keep }: Notes): () => void {
  let reading = measureReading(body);
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    keep(reading);
  };
  const measure = (): void => {
    frame = 0;
    // A page that is left scrolls to the next one's beginning.
    if (!body.isConnected) return;
    reading = measureReading(body);
    show(reading.progress);
    clearTimeout(timer);
    timer = setTimeout(settle, REST);
  };
  const move = (): void => {
    frame ||= requestAnimationFrame(measure);
  };
  const leave = (): void => {
    if (document.visibilityState === 'hidden') settle();
  };
  addEventListener('scroll', move, { passive: true });
  document.addEventListener('visibilitychange', leave);
  show(reading.progress);
  if (reading.progress === 1) keep(reading);
  return () => {
    removeEventListener('scroll', move);
    document.removeEventListener('visibilitychange', leave);
    cancelAnimationFrame(frame);
    settle();
  };
}
