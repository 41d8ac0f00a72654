import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { inject } from 'vitest';
import { PAGE_DATA_ID } from '../../src/web/app/page-data.ts';
import { portOf } from '../cli/port-of.ts';

/** The built reader at an address of its own, as a host that can fail and that can bring a new version. */
export type UnreliableSite = {
  /** Without a slash at its end. */
  readonly address: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** From now on nobody is answered, or everybody is again. */
  readonly setIsUp: (isUp: boolean) => void;
  /** From now on a file of this name is served under a new one, and the service worker knows of it. */
  readonly rename: (file: string, to: string) => void;
  /** From now on a page ends in the midst of the data that it brings along, until the rest is sent. */
  readonly cutPages: () => { readonly sendRest: () => void };
  /** From now on these words of pages and of the edition's files are served as others. */
  readonly reword: (words: ReadonlyMap<string, string>) => void;
  readonly close: () => Promise<void>;
};

const DATA = `id="${PAGE_DATA_ID}">`;

/** Stands before the site that the tests share, which stays as it is. */
export async function serveUnreliably(): Promise<UnreliableSite> {
  const paths: string[] = [];
  let isUp = true;
  let rest: Promise<void> | undefined;
  let reworded: ReadonlyMap<string, string> = new Map();
  let renamed: { readonly file: string; readonly to: string } | undefined;
  const server = createServer((asked, answer) => {
    if (!isUp) return void asked.socket.destroy();
    const path = asked.url ?? '/';
    paths.push(path);
    const real = renamed ? path.replace(renamed.to, renamed.file) : path;
    const isWorker = path.endsWith('/service-worker.js');
    pass(asked, answer, real, async (text) => {
      const cut = text.indexOf(DATA) + DATA.length + 20;
      if (rest && cut > DATA.length + 20) {
        answer.write(text.slice(0, cut));
        await rest;
        return text.slice(cut);
      }
      if (isWorker && renamed) return text.replaceAll(renamed.file, renamed.to);
      const met = [...reworded].filter(([words]) => isText(path) && text.includes(words));
      if (met.length === 0) return undefined;
      return met.reduce((all, [words, others]) => all.replaceAll(words, others), text);
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${portOf(server)}`,
    asked: paths,
    setIsUp(next) {
      isUp = next;
      if (!isUp) server.closeAllConnections();
    },
    rename: (file, to) => void (renamed = { file, to }),
    cutPages() {
      let send: (() => void) | undefined;
      rest = new Promise((resolve) => (send = resolve));
      return {
        sendRest() {
          rest = undefined;
          send?.();
        },
      };
    },
    reword: (words) => void (reworded = words),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Pages have no dot in their address; the service worker brings one along. */
const isText = (path: string): boolean =>
  /^[^.]*$|\.json$|service-worker\.js$/.test(path.replace(/\?.*$/, ''));

function pass(
  asked: IncomingMessage,
  answer: ServerResponse,
  path: string,
  rewritten: (text: string) => Promise<string | undefined>,
): void {
  // What is rewritten has to come whole, and as it is.
  const headers = { accept: asked.headers.accept };
  const upstream = request(inject('site') + path, { method: asked.method, headers }, (real) => {
    const chunks: Buffer[] = [];
    real.on('data', (chunk: Buffer) => chunks.push(chunk));
    real.on('end', () => {
      const body = Buffer.concat(chunks);
      const { 'content-length': _length, ...rest } = real.headers;
      answer.writeHead(real.statusCode ?? 500, rest);
      void rewritten(body.toString()).then((text) => answer.end(text ?? body));
    });
  });
  upstream.on('error', () => asked.socket.destroy());
  upstream.end();
}
