/**
 * Waits until the page has all of its styles: one that was written ahead has those of its first view alone, and others
 * come beside its code. What is drawn before them would move when they are there.
 */
export async function stylesCome(): Promise<void> {
  const coming = document.querySelector('link[rel=stylesheet][media="not all"]');
  if (!coming) return;
  await new Promise<void>((done) => {
    const waiting = new MutationObserver(() => {
      waiting.disconnect();
      done();
    });
    waiting.observe(coming, { attributeFilter: ['media'] });
  });
}
