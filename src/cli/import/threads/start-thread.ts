import { Worker } from 'node:worker_threads';

/** What a thread makes and soon throws away may take so much memory: with four times as much none is sooner done. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/** Starts a thread that runs a module in TypeScript: threads do not inherit what `tsx` does for the main one. */
export function startThread(module: URL): Worker {
  const tsx = import.meta.resolve('tsx/esm/api');
  const script = `import(${JSON.stringify(tsx)}).then(({ register }) => {
    register();
    return import(${JSON.stringify(module.href)});
  });`;
  return new Worker(script, { eval: true, resourceLimits });
}
