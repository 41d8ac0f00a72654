import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * For a dialog that opens above the page as soon as it is there. It closes with that page: were another shown below an
 * open one, as by Back, nothing there could be used.
 */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const { pathname } = useLocation();
  const [page] = useState(pathname);
  // Before the page that comes next moves the focus.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (pathname === page) shown?.showModal();
    return () => shown?.close();
  }, [pathname, page]);
  return dialog;
}
