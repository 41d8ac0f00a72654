/** The hour of a day, from 0 on, of one that was written with the half of the day that it is in: `12` of `a.m.` → 0. */
export function hourOfDay(hour: string, half: string | undefined): number {
  if (half === undefined || Number(hour) > 12) return Number(hour);
  return (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
