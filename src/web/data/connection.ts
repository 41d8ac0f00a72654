/** Whether the reader has asked the browser to save data (`Save-Data`); not every browser lets them. */
export function savesData(navigator: object): boolean {
  return part(navigator)?.saveData === true;
}

/** Whether the network is good enough for what nobody has asked for yet; where the browser does not say, it is. */
export function isGood(navigator: object): boolean {
  const type = part(navigator)?.effectiveType;
  return !savesData(navigator) && (type === undefined || type === '4g');
}

/** Whether much may be fetched that nobody has asked for yet: where the network is good, and not paid for by its bytes. */
export function isUnmetered(navigator: object): boolean {
  return isGood(navigator) && part(navigator)?.type !== 'cellular';
}

type Connection = { saveData?: unknown; effectiveType?: unknown; type?: unknown };

/** What the Network Information API says; undefined where the browser has none. */
function part(navigator: object): Connection | undefined {
  if (!('connection' in navigator)) return undefined;
  const { connection } = navigator;
  return typeof connection === 'object' && connection !== null ? connection : undefined;
}
