/**
 * A page change that comes while another still fades skips that fade, and the browser rejects a promise of it which
 * the router keeps to itself. Nothing is wrong then, so nothing is reported. Returns the end of it.
 */
export function ignoreSkippedFades(): () => void {
  addEventListener('unhandledrejection', ignoreSkipped);
  return () => removeEventListener('unhandledrejection', ignoreSkipped);
}

function ignoreSkipped(event: PromiseRejectionEvent): void {
  const reason: unknown = event.reason;
  const isAbort = reason instanceof DOMException && reason.name === 'AbortError';
  if (isAbort && reason.message.startsWith('Transition was skipped')) event.preventDefault();
}
