import { queryOptions } from '@tanstack/react-query';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import {
  parseLeftOutLines,
  parseReportIndex,
  parseReportPage,
} from '../../core/edition/import-report.ts';
import { fetchJson } from './fetch-json.ts';

/** The sums of a build's report on what was left out. */
export const reportIndexQuery = (revision: string) =>
  queryOptions({
    queryKey: ['report', revision],
    queryFn: ({ signal }) =>
      fetchJson(editionPaths.reportIndex, parseReportIndex, { revision, signal }),
    staleTime: 'static',
  });

/** One page of it, from 0. */
export const reportPageQuery = (page: number, revision: string) =>
  queryOptions({
    queryKey: ['report', page, revision],
    queryFn: ({ signal }) =>
      fetchJson(editionPaths.reportPage(page), parseReportPage, { revision, signal }),
    staleTime: 'static',
  });

/** The lines that were left out of an article. */
export const leftOutQuery = (slug: string, revision: string) =>
  queryOptions({
    queryKey: ['left-out', slug, revision],
    queryFn: ({ signal }) =>
      fetchJson(editionPaths.provenance(slug), parseLeftOutLines, { revision, signal }),
    staleTime: 'static',
  });
