/** Whether the page was here before, in this entry of the history: it is reloaded, or come back to. */
export function isReturn(): boolean {
  const visit = performance.getEntriesByType?.('navigation')[0];
  return visit !== undefined && 'type' in visit && visit.type !== 'navigate';
}
