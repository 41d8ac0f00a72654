import type { Place } from '../../../core/reading/place.ts';
import { measureReading } from './article-text.ts';

/** How long the page rests before the place is noted, in milliseconds. */
const REST = 400;

/** Likewise of a place before the last one: on the way to the page's head nothing is read. */
const REST_BEFORE = 8_000;

/** Where a reader has come to. */
type Position = { readonly place: Place | undefined; readonly progress: number };

type Notes = {
  /** Called as the page moves, at most once a frame. */
  readonly show: (progress: number) => void;
  /** Called when it rests, or is left; not at its beginning, which is no place. */
  readonly keep: (position: Position) => void;
};

/** Follows where the reader is in a text; returns how to stop. What is not noted by then is noted first. */
export function followReading(body: HTMLElement, { show, keep }: Notes): () => void {
  let reading = measureReading(body);
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = 0;
  const settle = (): void => {
    timer = undefined;
    const { progress } = reading;
    const place = reading.place();
    if (place === undefined && progress < 1) return;
    kept = progress;
    keep({ place, progress });
  };
  const leave = (): void => {
    clearTimeout(timer);
    if (timer !== undefined && reading.progress > kept) settle();
  };
  const measure = (): void => {
    frame = 0;
    // A page that is left scrolls to the next one's beginning.
    if (!body.isConnected) return;
    reading = measureReading(body);
    show(reading.progress);
    clearTimeout(timer);
    timer = setTimeout(settle, reading.progress < kept ? REST_BEFORE : REST);
  };
  const move = (): void => {
    frame ||= requestAnimationFrame(measure);
  };
  const hide = (): void => {
    if (document.visibilityState === 'hidden') leave();
  };
  addEventListener('scroll', move, { passive: true });
  document.addEventListener('visibilitychange', hide);
  show(reading.progress);
  if (reading.progress === 1) keep({ place: reading.place(), progress: 1 });
  return () => {
    removeEventListener('scroll', move);
    document.removeEventListener('visibilitychange', hide);
    cancelAnimationFrame(frame);
    leave();
  };
}
