/**
 * How a language writes a day: `Rabu, 14 Mei 2025`. The platform knows that too, but to ask it takes a slow phone a fifth
 * of a second. The names are apart by spaces, weekdays from Sunday on; the day is one of UTC.
 */
export function dayWriter(weekdays: string, months: string) {
  const weekdayNames = weekdays.split(' ');
  const monthNames = months.split(' ');
  return (date: Date): string =>
    `${weekdayNames[date.getUTCDay()]}, ${date.getUTCDate()} ${monthNames[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `09:20`, of UTC. */
export function timeOfDay(date: Date): string {
  return date.toISOString().slice(11, 16);
}
