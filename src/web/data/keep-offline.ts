import type { QueryClient } from '@tanstack/react-query';
import { savesData } from './connection.ts';
import { articleFile, filesToKeep } from './files-to-keep.ts';
import type { OfflineWorker } from './offline-worker.ts';
import { editionQuery } from './queries.ts';
import { followSaved, savedQuery } from './saved.ts';

/** How long the page has to be at rest before the worker is told what there is to keep. */
const REST = 500;

/** What the worker is told of as soon as it is known: what is saved, and from where it may have pictures. */
const TELLING: ReadonlySet<unknown> = new Set([savedQuery.queryKey[0], editionQuery.queryKey[0]]);

/** Has the worker keep what was shown, what is listed and what is saved, as it comes; returns how to stop. */
export function keepOffline(client: QueryClient, worker: OfflineWorker): () => void {
  const told = new Set<string>();
  let toldSaved = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const wanted = [...loadedCode(), ...filesToKeep(client, savesData(navigator))];
    const files = wanted.filter((file) => !told.has(file));
    for (const file of files) told.add(file);
    if (files.length > 0) worker.tell({ kind: 'keep', files });
  };
  const tellSaved = (): void => {
    const saved = client.getQueryData(savedQuery.queryKey);
    const edition = client.getQueryData(editionQuery.queryKey);
    if (!saved || !edition) return;
    const articles = saved.map(({ summary }) => articleFile(summary));
    const { imageHosts = [] } = edition;
    const telling = [...articles, '', ...imageHosts].join();
    if (telling === toldSaved) return;
    toldSaved = telling;
    worker.tell({ kind: 'saved', articles, imageHosts });
  };
  const readSaved = (): void =>
    void client.query({ ...savedQuery, staleTime: 0 }).then(tellSaved, ignore);
  const stopQueries = client.getQueryCache().subscribe(({ type, query }) => {
    if (type !== 'updated' && type !== 'added') return;
    if (TELLING.has(query.queryKey[0])) tellSaved();
    clearTimeout(timer);
    timer = setTimeout(tell, REST);
  });
  const stopSaved = followSaved(readSaved);
  tell();
  readSaved();
  return () => {
    clearTimeout(timer);
    stopQueries();
    stopSaved();
  };
}

/** Code that came before the worker was there, which it has not seen. */
function loadedCode(): string[] {
  const assets = `${location.origin}${import.meta.env.BASE_URL}assets/`;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  return loaded
    .filter((name) => name.startsWith(assets))
    .map((name) => name.slice(assets.length - 'assets/'.length));
}

/** Without storage nothing is saved. */
const ignore = (): void => undefined;
