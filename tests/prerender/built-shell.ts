import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const shell = `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
    <meta
      name="description"
      content="Pembaca berita"
    />
    <title>Kutip</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="manifest" href="/manifest.webmanifest" />
    <script>start();</script>
    <script type="module" crossorigin src="/assets/runtime.js"></script>
    <script type="module" crossorigin src="/assets/reader.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/reader.css">
    <link rel="stylesheet" crossorigin href="/assets/fonts.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;

const pages = ['front', 'section', 'people', 'person', 'story', 'about'];

/** Writes what a build of the reader leaves for its pages: the shell, the manifest, the styles. */
export function writeBuiltShell(dist: string): void {
  const ownChunks = pages.map((name) => [
    `src/web/pages/${name}/${name}-page.tsx`,
    { file: `assets/${name}.js`, imports: ['_reader.js'], css: [`assets/${name}.css`] },
  ]);
  const manifest = {
    '_reader.js': { file: 'assets/reader.js', css: ['assets/reader.css'] },
    'src/web/words/indonesian.ts': { file: 'assets/indonesian.js' },
    'src/web/words/english.ts': { file: 'assets/english.js' },
    ...Object.fromEntries(ownChunks),
  };
  mkdirSync(join(dist, '.vite'), { recursive: true });
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(dist, '404.html'), shell);
  writeFileSync(join(dist, '.vite/manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(dist, 'assets/reader.css'),
    'p{margin:0}.hue-0{color:red}.nowhere{color:blue}',
  );
  writeFileSync(join(dist, 'assets/fonts.css'), '@font-face{font-family:N}');
  for (const name of pages) writeFileSync(join(dist, `assets/${name}.css`), `h1{order:1}`);
}
