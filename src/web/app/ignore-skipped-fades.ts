/**
 * A page change that comes while another still fades skips that fade, and the browser rejects a promise of it which
 * the router keeps to itself. Nothing is wrong then, so nothing is reported. Returns the end of it.
 */
export function ignoreSkippedFades(): () => void {
  const ignore = (event: PromiseRejectionEvent) => {
    const { reason } = event;
    const isSkipped = reason instanceof DOMException && reason.name === 'AbortError';
    if (isSkipped && /^Transition was skipped/.test(reason.message)) event.preventDefault();
  };
  addEventListener('unhandledrejection', ignore);
  return () => removeEventListener('unhandledrejection', ignore);
}
