import { createRequire } from 'node:module';

type Parser = (html: string) => Document;

let quick: Parser | undefined;
let thorough: Parser | undefined;

/**
 * Parses HTML without running or loading anything: with linkedom, which is quick, or as browsers do, with jsdom, where
 * that fails. Each is loaded when it is first needed.
 */
export function parseHtml(html: string): Document {
  try {
    quick ??= loadLinkedom();
    return quick(html);
  } catch {
    thorough ??= loadJsdom();
    return thorough(html);
  }
}

function loadLinkedom(): Parser {
  const module = load('linkedom');
  if (isLinkedom(module)) return (html) => module.parseHTML(html).document;
  throw new TypeError('linkedom is not the package that was expected');
}

function loadJsdom(): Parser {
  const module = load('jsdom');
  if (isJsdom(module)) return (html) => new module.JSDOM(html).window.document;
  throw new TypeError('jsdom is not the package that was expected');
}

function load(name: string): unknown {
  return createRequire(import.meta.url)(name);
}

type Linkedom = { readonly parseHTML: (html: string) => { readonly document: Document } };
type Jsdom = { readonly JSDOM: new (html: string) => { readonly window: { document: Document } } };

function isLinkedom(module: unknown): module is Linkedom {
  return typeof module === 'object' && module !== null && 'parseHTML' in module;
}

function isJsdom(module: unknown): module is Jsdom {
  return typeof module === 'object' && module !== null && 'JSDOM' in module;
}
