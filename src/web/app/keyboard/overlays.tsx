import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore, type ComponentType } from 'react';
import { useLocation } from 'react-router-dom';
import { slugOfPath } from '../../paths.ts';
import { followOverlay, showOverlay, shownOverlay, type Overlay } from './overlay.ts';
import { toggleSaved } from './toggle-saved.ts';

type Sheet = ComponentType<{ readonly onClose: () => void }>;

/** The code of what lies over the page, each fetched when it is first asked for. */
const sheets: Readonly<Partial<Record<Overlay['kind'], () => Promise<Sheet>>>> = {
  help: async () => (await import('../asked-parts.ts')).askedParts.HelpSheet,
  palette: async () => (await import('../palette/palette.tsx')).Palette,
};

/** Shows what shortcuts have asked for over the page, and sees to what they have asked to be saved. */
export function Overlays() {
  const overlay = useSyncExternalStore(followOverlay, shownOverlay);
  const kind = overlay?.kind;
  const [loaded, setLoaded] = useState<{ readonly kind: Overlay['kind']; readonly Sheet: Sheet }>();
  useSaving(overlay);
  useEffect(() => {
    if (kind === undefined) return;
    sheets[kind]?.().then(
      (Sheet) => setLoaded({ kind, Sheet }),
      () => showOverlay({ kind: 'failed' }),
    );
  }, [kind]);
  return loaded && loaded.kind === kind ? <loaded.Sheet onClose={close} /> : null;
}

const close = () => showOverlay();

/** Saves the article that is asked for, or lets it go. */
function useSaving(overlay: Overlay | undefined): void {
  const client = useQueryClient();
  const here = slugOfPath(useLocation().pathname);
  useEffect(() => {
    if (overlay?.kind !== 'save') return;
    const slug = overlay.slug ?? here;
    if (slug === undefined) showOverlay();
    else void toggleSaved(client, slug).then(showOverlay);
  }, [client, overlay, here]);
}
