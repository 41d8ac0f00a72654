import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Mute } from '../../core/reading/mute.ts';
import { addMutes, mutesQuery, removeMutes } from '../data/mute-queries.ts';
import { useAddressBase } from '../ui/address-base-context.ts';
import { useMuteButtonWords } from '../words/mute-button-words.ts';
import styles from './mute-button.module.css';

type Target =
  | Omit<Extract<Mute, { kind: 'person' }>, 'addedAt'>
  | Omit<Extract<Mute, { kind: 'section' }>, 'addedAt'>;

/** Mutes a person or a section in the edition's lists, or takes it back. */
export function MuteButton({ target }: { readonly target: Target }) {
  const words = useMuteButtonWords();
  const client = useQueryClient();
  const { data } = useQuery(mutesQuery);
  const isOfEdition = useAddressBase() === '';
  if (!isOfEdition) return null;
  const muted = data?.items.find((one) => isOf(one, target));
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={muted !== undefined}
      aria-label={words.muteOf(target.name)}
      onClick={() => void (muted ? removeMutes(client, [muted]) : mute(client, target))}
    >
      {words.mute}
    </button>
  );
}

function isOf(one: Mute, target: Target): boolean {
  return target.kind === 'person'
    ? one.kind === 'person' && one.id === target.id
    : one.kind === 'section' && one.slug === target.slug;
}

function mute(client: QueryClient, target: Target): Promise<void> {
  return addMutes(client, [{ ...target, addedAt: new Date().toISOString() }]);
}
