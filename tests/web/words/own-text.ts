/** The attributes that are shown or read out. */
const SPOKEN = ['aria-label', 'aria-description', 'placeholder', 'title', 'alt'];

/** Everything that the page says in the interface's language: what is marked as being in another is left out. */
export function ownText(language: string): string {
  const said = [document.title, ...ownElements(language).flatMap(saidBy)];
  return said.map((text) => text.trim()).join('\n');
}

function ownElements(language: string): Element[] {
  return [...document.body.querySelectorAll('*')].filter(
    (element) => element.closest('[lang]')?.getAttribute('lang') === language,
  );
}

function saidBy(element: Element): string[] {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return [
    // React writes `{n} berita` as two nodes.
    texts.map(({ textContent }) => textContent ?? '').join(''),
    ...SPOKEN.flatMap((name) => element.getAttribute(name) ?? []),
  ];
}
