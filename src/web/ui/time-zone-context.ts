import { createContext, useContext } from 'react';

/** The edition's time zone, an IANA name; the shell provides it as soon as the edition is known. */
export const TimeZoneContext = createContext('Asia/Jakarta');

/** The time zone in which days and times are shown. */
export function useTimeZone(): string {
  return useContext(TimeZoneContext);
}
