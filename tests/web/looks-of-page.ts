/** What the attributes of the page say of how it looks: `data-theme="dark"` → `{ theme: 'dark' }`. */
export function looksOfPage(): Readonly<Record<string, string>> {
  const looks = [...document.documentElement.attributes].filter(({ name }) =>
    name.startsWith('data-'),
  );
  return Object.fromEntries(looks.map(({ name, value }) => [name.slice('data-'.length), value]));
}
