import type { QueryClient } from '@tanstack/react-query';
import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom';
import { AppFrame } from '../web/app/app-frame.tsx';
import { fillClient, type PageData } from '../web/app/page-data.ts';
import { createQueryClient } from '../web/app/query-client.ts';
import { routesOf } from '../web/app/router.tsx';
import type { Words } from '../web/words/indonesian.ts';

/** The markup of the reader: what stands in its root, and what React would have in the head. */
export type Markup = { readonly body: string; readonly head: string };

/** What React writes first when no head is rendered: links to pictures that are wanted early, and to feeds. */
const HEAD_LINKS = /^(?:<link [^>]*>)*/;

/** Renders the reader at the address in `data` with what is in it; throws where anything of it fails. */
export async function renderReader(
  data: Pick<PageData, 'path' | 'queries'>,
  words: Words,
): Promise<Markup> {
  const client = createQueryClient();
  fillClient(client, data);
  try {
    return await render(client, data.path, words);
  } finally {
    // Else its timers keep what was loaded, of every page, for an hour.
    client.clear();
  }
}

async function render(client: QueryClient, path: string, words: Words): Promise<Markup> {
  const basename = import.meta.env.BASE_URL.replace(/\/$/, '') || '/';
  const handler = createStaticHandler(routesOf(client), { basename });
  const context = await handler.query(new Request(new URL(path, 'http://localhost')));
  if (context instanceof Response) throw new TypeError(`${path} answers ${context.status}`);
  const [failure] = Object.values(context.errors ?? {});
  if (failure !== undefined) throw failure;
  const router = createStaticRouter(handler.dataRoutes, context);
  const errors: unknown[] = [];
  const { prelude } = await prerenderToNodeStream(
    <AppFrame client={client} words={words}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </AppFrame>,
    {
      // Everything in its place: parts that come later need a script to be put there.
      progressiveChunkSize: Infinity,
      onError: (error) => void errors.push(error),
    },
  );
  if (errors.length > 0) throw errors[0];
  const html = await text(prelude);
  const [head] = HEAD_LINKS.exec(html) ?? [''];
  return { head, body: html.slice(head.length) };
}
