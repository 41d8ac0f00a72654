/** How fast one may be read to, as a share of how the voice speaks by itself. */
export const speeds = [0.75, 1, 1.25, 1.5, 2] as const;
export type Speed = (typeof speeds)[number];

const KEY = 'kutip:speed';

/** The reader's speed, where one was chosen on this device. */
export function readSpeed(): Speed {
  try {
    const stored = Number(localStorage.getItem(KEY));
    return speeds.find((speed) => speed === stored) ?? 1;
  } catch {
    return 1;
  }
}

/** Keeps the speed for the next article. */
export function keepSpeed(speed: Speed): void {
  try {
    localStorage.setItem(KEY, String(speed));
  } catch {
    // It holds until the page is left.
  }
}
