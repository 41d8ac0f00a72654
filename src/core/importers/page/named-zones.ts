/** The zones that are written by name, with their hours east of UTC (RFC 822, section 5.1, and common ones). */
const ZONES =
  'Z 0 UT 0 UTC 0 GMT 0 EST -5 EDT -4 CST -6 CDT -5 MST -7 MDT -6 PST -8 PDT -7 BST 1 WEST 1 CET 1 CEST 2 MEZ 1 MESZ 2 EET 2 EEST 3 MSK 3 ICT 7 WIB 7 WITA 8 WIT 9 SGT 8 MYT 8 HKT 8 AWST 8 JST 9 KST 9 AEST 10 AEDT 11 NZST 12 NZDT 13';
const zoneHours = new Map(
  [...ZONES.matchAll(/([A-Z]+) (-?\d+)/g)].map(([, name = '', hours]) => [name, Number(hours)]),
);
/** Names of a zone whose offset they do not say: that of its summer or of its winter, or of one of several countries. */
const UNSURE = ['ET', 'CT', 'MT', 'PT', 'IST'];

/** Every name by which a zone is called, of an offset that is known or not. */
export const zoneNames: readonly string[] = [...zoneHours.keys(), ...UNSURE];

/** The offset of a zone in an `IsoDate`: `WIB` → `+07:00`; undefined where the name does not say it. */
export function zoneOffset(name: string): string | undefined {
  const east = zoneHours.get(name.toUpperCase());
  if (east === undefined) return undefined;
  return `${east < 0 ? '-' : '+'}${String(Math.abs(east)).padStart(2, '0')}:00`;
}
