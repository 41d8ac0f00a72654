/** Whether bytes may be fetched that nobody has asked for yet: not where the reader saves them, or pays for them. */
export function isUnmetered(): boolean {
  if (!('connection' in navigator)) return true;
  const { connection } = navigator;
  if (typeof connection !== 'object' || connection === null) return true;
  if ('saveData' in connection && connection.saveData === true) return false;
  if ('type' in connection && connection.type === 'cellular') return false;
  return !('effectiveType' in connection) || connection.effectiveType === '4g';
}
