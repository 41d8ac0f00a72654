import { createContext, type ComponentType } from 'react';
import type { Article } from '../../core/article/article.ts';
import type { KeptQuery } from '../data/kept-storage.ts';
import type { ReadSlugsQuery } from '../data/memory/history.ts';

/** What no first view needs, and many a later one does. */
export type LateParts = {
  readonly LateShell: ComponentType;
  readonly Trail: ComponentType;
  /** Where a browser can read an article aloud, the way to start it. */
  readonly Listen: ComponentType<{ readonly article: Article }>;
  /** Which articles were read. */
  readonly readSlugsQuery: ReadSlugsQuery;
  /** What is kept to be read without a network, and how to forget it. */
  readonly keptQuery: KeptQuery;
  readonly forgetKept: () => Promise<void>;
  /** Whether a page may fade into the next: the browser can, and the reader wants motion. */
  readonly mayFade: boolean;
};

/** Those parts, once the page is there and they have arrived. */
export const LateContext = createContext<LateParts | undefined>(undefined);
