import { cleanup, configure } from '@testing-library/react';
import { IDBFactory } from 'fake-indexeddb';
import { BroadcastChannel } from 'node:worker_threads';
import { afterEach, vi } from 'vitest';
import { installBrowserShims } from './browser-shims.ts';

/** In a test no network needs the rest that the reader's first page is given. */
vi.mock(import('../../src/web/app/first-rest.ts'), () => ({ FIRST_REST: 0 }));

// Each file begins as a browser does that never saw the reader.
vi.resetModules();
globalThis.indexedDB = new IDBFactory();
document.body.replaceChildren();
delete document.documentElement.dataset['laidOut'];
installBrowserShims();
// Files that run beside this one are in browsers of their own: they do not hear of what is kept here.
const browser = crypto.randomUUID();
Object.assign(globalThis, {
  BroadcastChannel: class extends BroadcastChannel {
    constructor(name: string) {
      super(`${name} ${browser}`);
    }
  },
});
// A page's code is loaded when it is first shown, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 8_000 });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  document.title = '';
});
