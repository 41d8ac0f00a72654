import { useEffect, useState } from 'react';
import { loadLateParts } from './load-late-parts.ts';

type LateParts = Awaited<ReturnType<typeof loadLateParts>>;

/** The late parts, once they are wanted and here; without them the page lacks no more than what they would add. */
export function useLateParts(isWanted: boolean): LateParts | undefined {
  const [parts, setParts] = useState<LateParts>();
  useEffect(() => {
    if (isWanted) loadLateParts().then(setParts, () => undefined);
  }, [isWanted]);
  return parts;
}
