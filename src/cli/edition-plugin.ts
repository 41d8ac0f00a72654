import type { ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { Connect, Plugin } from 'vite';
import { chooseEdition } from './choose-edition.ts';
import { isServed } from './served-files.ts';
import { currentFeed, personOfFeed } from './build/person-feeds.ts';
import { openEditionFiles } from './storage/edition-files.ts';
import { realDisk } from './storage/disk.ts';
import { realEffects } from './real-effects.ts';

/**
 * A Vite plugin that serves an edition from its own folder below `<base>edition/`, for development and preview.
 * The folder is the given one, else the one that every command chooses. What is not there is a real 404.
 */
export function editionPlugin(folder?: string): Plugin {
  const chosen = () => folder ?? chooseEdition(undefined, realEffects());
  return {
    name: 'kutip:edition',
    configureServer: ({ middlewares, config }) => {
      middlewares.use(serveEdition(config.base, chosen()));
    },
    configurePreviewServer: ({ middlewares, config }) => {
      middlewares.use(serveEdition(config.base, chosen()));
    },
  };
}

/** Answers requests below `<base>edition/` from a folder, and passes all others on. */
export function serveEdition(base: string, folder: string): Connect.NextHandleFunction {
  const prefix = `${base}edition/`;
  // `dev` reads the disk for each request: the edition may change while it is served.
  const serve = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders });
  return (request, response, next) => {
    const { url = '/' } = request;
    if (!url.startsWith(prefix)) return next();
    const path = url.slice(prefix.length).replace(/[?#].*$/s, '');
    if (!isServed(path)) return notFound(url, response);
    const person = personOfFeed(path);
    if (person !== undefined) return sendFeed(folder, person, url, response);
    request.url = `/${path}`;
    serve(request, response, () => notFound(url, response));
  };
}

/** Pictures and what is searched are named by their content and never change; everything else is asked for anew. */
function setHeaders(response: ServerResponse, path: string): void {
  const isNamedByContent = path.startsWith('/images/') || path.startsWith('/search/');
  response.setHeader(
    'Cache-Control',
    isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}

/** A feed is made of what the edition says now; only a build writes it down. */
function sendFeed(folder: string, person: string, url: string, response: ServerResponse): void {
  const feed = currentFeed(openEditionFiles(folder, realDisk), person);
  if (feed === undefined) return notFound(url, response);
  response.setHeader('Content-Type', 'application/feed+json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(feed);
}

function notFound(url: string, response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(`There is no ${url.replace(/[?#].*$/s, '')} in the edition\n`);
}
