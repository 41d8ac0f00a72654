import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ReaderPage } from '../core/edition/reader-page.ts';

/** The reader as Vite built it, to be named by the pages. */
export type BuiltReader = {
  /** The page that every address works with: the template of all others. */
  readonly shell: string;
  readonly filesOf: (kind: ReaderPage['kind'], language: string) => PageFiles;
};

/** The code and the styles of a kind of page, as addresses; of the scripts the last of `first` starts the reader. */
export type PageFiles = {
  readonly first: readonly string[];
  readonly later: readonly string[];
  readonly styles: readonly string[];
};

const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string()), []),
    css: v.optional(v.array(v.string()), []),
  }),
);
type Manifest = v.InferOutput<typeof manifestSchema>;

/** The module of each kind of page; that of the article is part of the first load. */
const pageModules: Readonly<Partial<Record<ReaderPage['kind'], string>>> = {
  front: 'src/web/pages/front/front-page.tsx',
  leaf: 'src/web/pages/front/front-page.tsx',
  section: 'src/web/pages/section/section-page.tsx',
  people: 'src/web/pages/people/people-page.tsx',
  person: 'src/web/pages/person/person-page.tsx',
  story: 'src/web/pages/story/story-page.tsx',
  about: 'src/web/pages/about/about-page.tsx',
};

/** The module of the words of each of Kutip's own languages. */
const wordModules: Readonly<Record<string, string>> = {
  id: 'src/web/words/indonesian.ts',
  en: 'src/web/words/english.ts',
};

const SCRIPT = /<script type="module"[^>]* src="([^"]+)"/g;
const STYLES = /<link rel="stylesheet"[^>]* href="([^"]+)"/g;

/** Reads what Vite wrote into `dist`, for a reader below `base`: its manifest, and the shell, a file of that name. */
export function openBuiltReader(dist: string, base: string, shellFile: string): BuiltReader {
  const text = readFileSync(join(dist, '.vite/manifest.json'), 'utf8');
  const manifest = v.parse(manifestSchema, JSON.parse(text));
  const shell = readFileSync(join(dist, shellFile), 'utf8');
  const first = matches(shell, SCRIPT);
  const firstStyles = matches(shell, STYLES);
  return {
    shell,
    filesOf: (kind, language) => {
      const chunks = new Set<string>();
      collect(manifest, wordModules[language] ?? `src/web/words/added/${language}.ts`, chunks);
      const own = pageModules[kind];
      if (own !== undefined) collect(manifest, own, chunks);
      const all = [...chunks].map((name) => chunkOf(manifest, name));
      const files = all.map(({ file }) => base + file);
      const styles = all.flatMap(({ css }) => css.map((file) => base + file));
      return {
        first,
        later: files.filter((file) => !first.includes(file)),
        styles: [...new Set([...firstStyles, ...styles])],
      };
    },
  };
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);
}

/** A chunk after all that it imports; of chunks that import each other the one that is met last comes first. */
function collect(
  manifest: Manifest,
  name: string,
  chunks: Set<string>,
  above: readonly string[] = [],
): void {
  if (chunks.has(name) || above.includes(name)) return;
  for (const imported of chunkOf(manifest, name).imports) {
    collect(manifest, imported, chunks, [...above, name]);
  }
  chunks.add(name);
}

function chunkOf(manifest: Manifest, name: string): Manifest[string] {
  const chunk = manifest[name];
  if (!chunk) throw new TypeError(`The built reader has no ${name}`);
  return chunk;
}
