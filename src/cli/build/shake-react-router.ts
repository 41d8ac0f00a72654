import type { Plugin } from 'vite';

/** A comment on lines of its own: one stands inside many a call of `invariant`. */
const COMMENT_LINE = /^[ \t]*\/\/.*\n/gm;

/** The call of `invariant` up to its message: a condition with at most two pairs of brackets in one another. */
const CONDITION = /\binvariant\d*\((?:[^()`"';]|"[^"\n]*"|\((?:[^()]|\([^()]*\))*\))*/;

/** A text, or what a function makes of the names of things. */
const MESSAGE = /`(?:[^`\\]|\\.)*`|"[^"\n]*"|get\w+\([^()]*\)/;

const INVARIANT = new RegExp(`(${CONDITION.source}),\\s*(?:${MESSAGE.source})\\s*\\)`, 'g');

/**
 * A Vite plugin that lets the bundler drop the components of React Router that the reader does not use. The
 * package gives each a `displayName` by assignment and makes them by calls that are not marked as pure, so that
 * they all stay (4 kB gzip). It also leaves out the sentences of its failed invariants and its warnings (2 kB),
 * as React's own production build does. Words for developers and marks for the bundler are all that it changes.
 */
export function shakeReactRouterPlugin(): Plugin {
  return {
    name: 'kutip:shake-react-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules[\\/]react-router[\\/]dist[\\/]/ },
      handler: (code) => ({
        code: code
          .replace(COMMENT_LINE, '')
          .replace(INVARIANT, '$1)')
          .replace(/^( *)(warning\()/gm, '$1/* @__PURE__ */ $2')
          .replace(/^\w+\.displayName = "[^"]*";$/gm, '')
          .replace(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  };
}
