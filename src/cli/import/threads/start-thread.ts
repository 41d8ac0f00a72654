import { Worker } from 'node:worker_threads';

/** Starts a thread that runs a module in TypeScript: threads do not inherit what `tsx` does for the main one. */
export function startThread(module: URL): Worker {
  const tsx = import.meta.resolve('tsx/esm/api');
  const script = `import(${JSON.stringify(tsx)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(module.href)});
  });`;
  return new Worker(script, { eval: true });
}
