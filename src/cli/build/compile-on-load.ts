import type { Plugin } from 'vite';

/** The engine looks for it before anything else of a file: V8's explicit compile hints. */
const HINT = '//# allFunctionsCalledOnLoad\n';
/** Files that have hardly a function. */
const WITHOUT: ReadonlySet<string> = new Set(['indonesian', 'english', 'rolldown-runtime']);

/**
 * A Vite plugin that has Chromium compile all functions of a file beside the page, while it loads. Else each of them is
 * compiled in the page itself when it is first called, and so many of those that a first click needs in that very click.
 * Other engines take the line for a comment.
 */
export function compileOnLoadPlugin(): Plugin {
  return {
    name: 'kutip:compile-on-load',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk' && !WITHOUT.has(file.name)) file.code = HINT + file.code;
        }
      },
    },
  };
}
