import { skipToken, useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { LateContext, type LateParts } from '../../app/late-context.ts';

/** The slugs of the articles that were read; undefined until that is known, as in the first view. */
export function useReadSlugs(): ReadonlySet<string> | undefined {
  const late = useContext(LateContext);
  return useQuery(late?.readSlugsQuery ?? notYet).data;
}

/** Until the code that remembers has arrived. */
const notYet: LateParts['readSlugsQuery'] = { queryKey: ['no memory yet'], queryFn: skipToken };
