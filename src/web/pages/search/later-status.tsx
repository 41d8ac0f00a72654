import { useEffect, useState } from 'react';

/** Long enough for the next key to come first: a screen reader hears the count once, not at every letter. */
const REST = 700;

/** Tells screen readers a text as soon as it has stayed the same for a moment. */
export function LaterStatus({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
