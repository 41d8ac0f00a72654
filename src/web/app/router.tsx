import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { createBrowserRouter, matchRoutes, type RouteObject } from 'react-router-dom';
import { nextTask } from '../data/next-task.ts';
import { frontLoader } from '../pages/front/front-loader.ts';
import { sectionLoader } from '../pages/section/section-loader.ts';
import { ErrorPage } from './error-page.tsx';
import { nameFirstEntry } from './first-place.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PageOutlet } from './page-outlet.tsx';
import { Shell } from './shell.tsx';

const basename = import.meta.env.BASE_URL.replace(/\/$/, '') || '/';

/**
 * Every route of the reader. Loaders start the queries and never wait: a page paints what is known. The article is
 * part of the first load, since every visit comes to one, and has no loader, which would draw what was fetched ahead
 * twice; the code of each other page arrives when it is opened.
 */
export function routesOf(client: QueryClient): RouteObject[] {
  // The router empties a `lazy` object once it has loaded: two routes cannot share one.
  const front = () => ({
    loader: frontLoader(client),
    lazy: {
      Component: () => import('../pages/front/front-page.tsx').then((page) => page.FrontPage),
    },
  });
  const section = () => ({
    loader: sectionLoader(client),
    lazy: {
      Component: () => import('../pages/section/section-page.tsx').then((page) => page.SectionPage),
    },
  });
  // Of a route without a loader, the router forgets when the code of a `lazy` object fails: those have a function.
  const children: RouteObject[] = [
    { index: true, id: 'front', ...front() },
    { path: 'page/:leaf', id: 'leaf', ...front() },
    { path: 'section/:section', id: 'section', ...section() },
    { path: 'section/:section/page/:leaf', id: 'section leaf', ...section() },
    {
      path: 'article/:slug',
      // The page outlet draws it, also before it is open.
      element: null,
    },
    {
      path: 'search',
      lazy: () => pageOf(import('../pages/search/search-page.tsx'), 'SearchPage'),
    },
    {
      path: 'people',
      lazy: () => pageOf(import('../pages/people/people-page.tsx'), 'PeoplePage'),
    },
    {
      path: 'person/:id',
      lazy: () => pageOf(import('../pages/person/person-page.tsx'), 'PersonPage'),
    },
    story,
    ...ownPages,
    {
      path: 'about',
      lazy: () => pageOf(import('../pages/about/about-page.tsx'), 'AboutPage'),
    },
    liveSites,
    { path: '*', Component: NotFoundPage },
  ];
  return [
    {
      path: '/',
      Component: Shell,
      children: [
        { Component: PageOutlet, ErrorBoundary: ErrorPage, HydrateFallback: () => null, children },
      ],
    },
  ];
}

/** The page that a module exports under a name, as a route has it. */
async function pageOf<N extends string>(module: Promise<Record<N, ComponentType>>, name: N) {
  return { Component: (await module)[name] };
}

const loadOwnPages = () => import('../pages/own-pages.ts').then((module) => module.ownPages);

/** The pages of what the reader keeps on this device. */
const ownPages: readonly RouteObject[] = [
  { path: 'saved', lazy: () => pageOf(loadOwnPages(), 'SavedPage') },
  { path: 'history', lazy: () => pageOf(loadOwnPages(), 'HistoryPage') },
  { path: 'filters', lazy: () => pageOf(loadOwnPages(), 'FiltersPage') },
];

const story: RouteObject = {
  path: 'story/:slug',
  lazy: () => pageOf(import('../pages/story/story-page.tsx'), 'StoryPage'),
};

/** Every page of every site that is read live: the addresses below are that page's own affair. */
const liveSites: RouteObject = {
  path: 'site/*',
  lazy: () => pageOf(import('../pages/site/site-pages.tsx'), 'SitePages'),
};

/** The router of the browser, below the base path that the reader was built for. */
export function createRouter(client: QueryClient) {
  nameFirstEntry();
  return createBrowserRouter(routesOf(client), { basename });
}

/**
 * The router of a page that was prerendered: its routes are there already, their data came with it, and it stays where
 * its reader scrolled. Rejects where the code of its routes does not arrive.
 */
export async function createTakenOverRouter(client: QueryClient) {
  const routes = routesOf(client);
  const here = (matchRoutes(routes, location, basename) ?? []).map(({ route }) => route);
  await Promise.all(here.map(loadRoute));
  await nextTask();
  nameFirstEntry();
  if (scrollY > 0) await import('./left-place.ts').then((place) => place.forgetPlace(), ignore);
  // The loaders have nothing to do, and none of them gives anything.
  const loaderData = Object.fromEntries(here.map(({ id = '' }) => [id, null]));
  return createBrowserRouter(routes, { basename, hydrationData: { loaderData } });
}

async function loadRoute(route: RouteObject): Promise<void> {
  const { lazy } = route;
  if (!lazy) return;
  const parts = typeof lazy === 'function' ? await lazy() : { Component: await lazy.Component?.() };
  Object.assign(route, parts, { lazy: undefined });
}

/** Without that code the router begins at the head of the page. */
const ignore = () => undefined;
