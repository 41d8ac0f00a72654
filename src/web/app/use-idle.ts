import { useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** Whether the page has all been there once, with nothing else to do: false in the first render, here and elsewhere. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false);
  useEffect(() => {
    const wait = () => whenIdle(() => setIsIdle(true));
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true });
    return () => removeEventListener('load', wait);
  }, []);
  return isIdle;
}
