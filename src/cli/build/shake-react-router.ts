import type { Plugin } from 'vite';

/**
 * A Vite plugin that lets the bundler drop the components of React Router that the reader does not use. The
 * package gives each a `displayName` by assignment and makes them by calls that are not marked as pure, so that
 * they all stay (4 kB gzip). Names for developers' tools and marks for the bundler are all that it changes.
 */
export function shakeReactRouterPlugin(): Plugin {
  return {
    name: 'kutip:shake-react-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules[\\/]react-router[\\/]dist[\\/]/ },
      handler: (code) => ({
        code: code
          .replace(/^\w+\.displayName = "[^"]*";$/gm, '')
          .replace(/= (React\d*\.(?:forwardRef|createContext|memo)\()/g, '= /* @__PURE__ */ $1'),
        map: null,
      }),
    },
  };
}
