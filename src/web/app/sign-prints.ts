/**
 * Has every print say where it comes from and when it was made: paper has no address bar. The words stand in an
 * attribute that the styles print, below the page. Returns how to stop.
 */
export function signPrints(wordsOn: (day: Date) => string): () => void {
  const sign = (): void => {
    const main = document.querySelector('main');
    main?.setAttribute('data-printed', `${location.href}\n${wordsOn(new Date())}`);
  };
  addEventListener('beforeprint', sign);
  return () => removeEventListener('beforeprint', sign);
}
