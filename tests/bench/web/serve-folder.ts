import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A folder on loopback; `site` has no slash at its end. */
export type ServedFolder = { readonly site: string; readonly close: () => void };

type Answer = { readonly body: Buffer; readonly headers: Readonly<Record<string, string>> };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** Serves a folder as a good static host does: HTTP/1.1, brotli 11, hashed files for ever, pages asked for anew. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const answers = new Map<string, Answer | undefined>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/s, ''));
    if (!answers.has(path)) answers.set(path, answerOf(folder, path));
    const answer = answers.get(path);
    response.writeHead(answer ? 200 : 404, answer?.headers);
    response.end(answer?.body);
  });
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { site: `http://127.0.0.1:${address.port}`, close };
}

function answerOf(folder: string, path: string): Answer | undefined {
  const file = [path, `${path}.html`, join(path, 'index.html')]
    .map((candidate) => join(folder, candidate))
    .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
  if (file === undefined) return undefined;
  const kind = extname(file);
  const isPacked = ['.woff2', '.webp', '.avif'].includes(kind);
  const bytes = readFileSync(file);
  const body = isPacked ? bytes : brotliCompressSync(bytes);
  const isFixed = /\/(?:assets|images)\//.test(path);
  return {
    body,
    headers: {
      'Content-Type': types[kind] ?? 'application/octet-stream',
      'Content-Length': String(body.length),
      'Cache-Control': isFixed ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(!isPacked && { 'Content-Encoding': 'br' }),
    },
  };
}
