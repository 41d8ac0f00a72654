import type { ServerResponse } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Connect, Plugin } from 'vite';
import { SHELL } from './build/build-reader.ts';

/**
 * A Vite plugin that serves a built reader for preview as a static host does: a page that was written at its own
 * address, and the shell where there is none.
 */
export function builtReaderPlugin(dist: string): Plugin {
  return {
    name: 'kutip:built-reader',
    configurePreviewServer: ({ middlewares, config }) => {
      middlewares.use(serveBuiltReader(config.base, dist));
    },
  };
}

/** Answers every request below the base from a built reader, and passes all others on. */
export function serveBuiltReader(base: string, dist: string): Connect.NextHandleFunction {
  const serve = sirv(dist, { dev: true, etag: true, extensions: ['html'], setHeaders });
  return (request, response, next) => {
    const { url = '/' } = request;
    if (!url.startsWith(base)) return next();
    request.url = `/${url.slice(base.length)}`;
    serve(request, response, () => sendShell(dist, request.url ?? '/', response));
  };
}

/** What looks like a file and is none is a real 404; any other address may be one that only the reader knows. */
function sendShell(dist: string, url: string, response: ServerResponse): void {
  const isFile = /\.\w+$/.test(url.replace(/[?#].*$/s, ''));
  response.statusCode = isFile ? 404 : 200;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(readFileSync(join(dist, SHELL)));
}

function setHeaders(response: ServerResponse, path: string): void {
  const isNamedByContent = path.startsWith('/assets/');
  response.setHeader(
    'Cache-Control',
    isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}
