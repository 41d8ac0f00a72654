import { createRequire } from 'node:module';

type DomPackage = {
  readonly JSDOM: new (html: string) => { readonly window: { document: Document } };
};

let loaded: DomPackage | undefined;

/** Parses HTML as a browser does, without running or loading anything. The parser is loaded when first needed. */
export function parseHtml(html: string): Document {
  loaded ??= loadDom();
  return new loaded.JSDOM(html).window.document;
}

function loadDom(): DomPackage {
  const module: unknown = createRequire(import.meta.url)('jsdom');
  if (isDomPackage(module)) return module;
  throw new TypeError('jsdom is not the package that was expected');
}

function isDomPackage(module: unknown): module is DomPackage {
  return typeof module === 'object' && module !== null && 'JSDOM' in module;
}
