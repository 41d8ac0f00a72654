import address from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';

/**
 * Brings the face for dyslexic readers into this page. The styles take it only where it is at hand before the first
 * paint, so that nothing moves later; whoever has just chosen it wants to see it now.
 */
export async function showEasyFace(): Promise<void> {
  if (typeof FontFace === 'undefined') return;
  const face = new FontFace('Hyperlegible', `url(${address})`, { weight: '200 800' });
  // Without a network the sans stays, with the wider spacing.
  await face.load().then(
    (loaded) => void document.fonts.add(loaded),
    () => undefined,
  );
}
