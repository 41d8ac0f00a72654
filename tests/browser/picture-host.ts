import { createServer } from 'node:http';
import { portOf } from '../cli/port-of.ts';

/** A host that has one picture, which nothing but a service worker keeps. */
export type PictureHost = {
  readonly host: string;
  readonly picture: string;
  readonly close: () => Promise<void>;
};

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8"><path d="M0 0h12v8H0z"/></svg>';

/** Serves the picture to whoever shows it; `mayBeRead` says whether other sites may also read it. */
export async function servePicture(mayBeRead: boolean): Promise<PictureHost> {
  const server = createServer((_, answer) => {
    answer.setHeader('Content-Type', 'image/svg+xml');
    answer.setHeader('Cache-Control', 'no-store');
    if (mayBeRead) answer.setHeader('Access-Control-Allow-Origin', '*');
    answer.end(PICTURE);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${portOf(server)}`;
  return {
    host,
    picture: `http://${host}/foto.svg`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
