import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { cheapReactMarksPlugin } from './src/cli/build/cheap-react-marks.ts';
import { compileOnLoadPlugin } from './src/cli/build/compile-on-load.ts';
import {
  firstLoadChunk,
  languageChunk,
  listChunk,
  memoryChunk,
  queriesChunk,
} from './src/cli/build/first-load-chunk.ts';
import { flattenLayersPlugin } from './src/cli/build/flatten-layers.ts';
import { leaveOutInfiniteQueriesPlugin } from './src/cli/build/leave-out-infinite-queries.ts';
import { liveSiteDocumentPlugin } from './src/cli/build/live-site-document.ts';
import { minifyInlineScriptPlugin } from './src/cli/build/minify-inline-script.ts';
import { shakeReactRouterPlugin } from './src/cli/build/shake-react-router.ts';
import { scopedClassName } from './src/cli/build/scoped-class-name.ts';
import { serviceWorkerPlugin } from './src/cli/build/service-worker-plugin.ts';
import { editionPlugin } from './src/cli/edition-plugin.ts';

const production = (file: string) =>
  fileURLToPath(new URL(`node_modules/react-router/dist/production/${file}`, import.meta.url));

/** A loaded machine may be late for a browser or a page: there, what fails once is tried once more, and named. */
const retry = process.env['CI'] ? 1 : 0;

const projects: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'core',
      environment: 'node',
      pool: 'threads',
      isolate: false,
      include: ['tests/{core,cli,prerender}/**/*.test.ts'],
      testTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: {
      name: 'web',
      environment: 'jsdom',
      pool: 'threads',
      isolate: false,
      setupFiles: 'tests/web/page-setup.ts',
      retry,
      include: ['tests/web/**/*.test.{ts,tsx}'],
      testTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: {
      name: 'browser',
      environment: 'node',
      pool: 'threads',
      isolate: false,
      retry,
      include: ['tests/browser/**/*.test.ts'],
      globalSetup: 'tests/browser/global-setup.ts',
      maxWorkers: 3,
      sequence: { groupOrder: 1 },
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: {
      name: 'access',
      environment: 'node',
      include: ['tests/access/**/*.test.ts'],
      globalSetup: 'tests/browser/global-setup.ts',
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: {
      name: 'wordpress',
      environment: 'node',
      pool: 'threads',
      isolate: false,
      retry,
      include: ['tests/wordpress/**/*.test.ts'],
      globalSetup: ['tests/browser/global-setup.ts', 'tests/wordpress/global-setup.ts'],
      maxWorkers: 2,
      sequence: { groupOrder: 2 },
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
];

export default defineConfig(({ command, isPreview, isSsrBuild }) => ({
  plugins: [
    react(),
    flattenLayersPlugin(new URL('src/web/styles/layers.css', import.meta.url)),
    editionPlugin(),
    shakeReactRouterPlugin(),
    cheapReactMarksPlugin(),
    leaveOutInfiniteQueriesPlugin(),
    minifyInlineScriptPlugin(),
    ...(isSsrBuild ? [] : [liveSiteDocumentPlugin(), serviceWorkerPlugin(), compileOnLoadPlugin()]),
  ],
  resolve: {
    // The package's own exports name the development build only.
    alias:
      command === 'build' && !isPreview
        ? [
            { find: /^react-router$/, replacement: production('index.mjs') },
            { find: /^react-router\/dom$/, replacement: production('dom-export.mjs') },
          ]
        : [],
  },
  css: { modules: { generateScopedName: scopedClassName } },
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      ...(!isSsrBuild && {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'queries',
                test: queriesChunk,
                includeDependenciesRecursively: false,
                priority: 3,
              },
              { name: firstLoadChunk, debugName: 'reader', priority: 2 },
              { name: 'memory', test: memoryChunk, includeDependenciesRecursively: false },
              { name: 'list', test: listChunk, includeDependenciesRecursively: false },
              { name: 'fold', test: languageChunk, includeDependenciesRecursively: false },
            ],
          },
          // The first load and the service worker name every file: six characters are 2 to the 36th versions of one.
          chunkFileNames: 'assets/[name]-[hash:6].js',
          assetFileNames: 'assets/[name]-[hash:6][extname]',
        },
      }),
    },
  },
  test: {
    projects,
    maxWorkers: '100%',
  },
}));
