import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SHELL as SHELL_FILE } from '../../../../src/cli/build/build-reader.ts';
import { brotliAsHost, filesBelow } from '../file-sizes.ts';

/** A connection that is slowed: how long every answer takes to begin, and what goes through in a second. */
export type Network = { readonly milliseconds: number; readonly bytesPerSecond: number };

/** A file that was sent: its size on the wire without headers, and when it went, in ms since 1970. */
export type Sent = { readonly path: string; readonly bytes: number; readonly at: number };

/** A folder that is served on this machine; `site` has no slash at its end. */
export type FolderServer = {
  readonly site: string;
  /** From now on answers take as long as this network would let them; without one they come at once. */
  readonly slowDown: (network?: Network) => void;
  /** What was sent since this was last asked. */
  readonly takeSent: () => readonly Sent[];
  readonly close: () => void;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const SHELL = `/${SHELL_FILE}`;

/**
 * Serves a built reader as a static host does: text compressed with Brotli, and the shell for every address of the
 * reader. The network is slowed here, for all that a page and its workers fetch alike.
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const bodies = compressedFiles(folder);
  let line = slowLine();
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = extname(pathname) === '' ? SHELL : decodeURIComponent(pathname);
    void answer(path, response);
  });

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const body = bodies.get(path);
    if (!body) return void response.writeHead(404).end();
    await line(body.bytes.length);
    sent.push({ path, bytes: body.bytes.length, at: clockTime() });
    response.writeHead(200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': path === SHELL ? 'no-cache' : 'max-age=31536000, immutable',
      ...(body.isCompressed && { 'Content-Encoding': 'br' }),
    });
    response.end(body.bytes);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    site: `http://127.0.0.1:${address.port}`,
    slowDown: (network) => (line = slowLine(network)),
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Now, on the clock that pages have too: `performance.timeOrigin + performance.now()`. */
function clockTime(): number {
  return performance.timeOrigin + performance.now();
}

type Body = { readonly bytes: Buffer; readonly isCompressed: boolean };

/** Compresses every file before anybody asks for it, so that no answer waits for that. */
function compressedFiles(folder: string): ReadonlyMap<string, Body> {
  const bodies = new Map<string, Body>();
  for (const path of filesBelow(folder)) {
    const plain = readFileSync(join(folder, path));
    const compressed = brotliAsHost(plain, path);
    bodies.set(`/${path}`, { bytes: compressed ?? plain, isCompressed: compressed !== undefined });
  }
  return bodies;
}

/** One line that all answers share: each waits for its beginning, then until there was room for all before it. */
function slowLine(network?: Network): (bytes: number) => Promise<void> {
  let free = 0;
  return async (bytes) => {
    if (!network) return;
    await delay(network.milliseconds);
    free = Math.max(free, clockTime()) + (bytes / network.bytesPerSecond) * 1000;
    await delay(free - clockTime());
  };
}
