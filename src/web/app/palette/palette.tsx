import { useState, type KeyboardEvent } from 'react';
import { useModal } from '../../ui/use-modal.ts';
import { usePaletteWords } from '../../words/palette-words.ts';
import { matchingOptions, type PaletteGroup, type PaletteOption } from './palette-option.ts';
import { PaletteList, optionId } from './palette-list.tsx';
import styles from './palette.module.css';
import { useCommands } from './use-commands.ts';
import { usePlaces } from './use-places.ts';

type Props = { readonly onClose: () => void };

/** So many commands are shown once something is typed: what is sought is more often a place. */
const MOST_COMMANDS = 4;

/**
 * One box that leads everywhere: a combobox whose list is always open, as the ARIA Authoring Practices have it. The
 * focus stays in the box; the arrow keys move through the list.
 */
export function Palette({ onClose }: Props) {
  const words = usePaletteWords();
  const dialog = useModal();
  const [query, setQuery] = useState('');
  const [pointed, setPointed] = useState<string>();
  const groups = useGroups(query);
  const options = groups.flatMap((group) => group.options);
  const at = Math.max(
    0,
    options.findIndex(({ id }) => id === pointed),
  );
  const active = options[at];
  const run = (option: PaletteOption | undefined) => {
    if (!option) return;
    // First, so that what is to be done finds the page as it was, and the focus where it was.
    dialog.current?.close();
    option.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // The keys of an input method choose among what it offers.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') run(active);
    else if (step === undefined) return;
    else setPointed(options[(at + step + options.length) % options.length]?.id);
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      closedby="any"
      aria-label={words.title}
      onClose={onClose}
    >
      <input
        type="text"
        role="combobox"
        className={styles.box}
        aria-label={words.hint}
        aria-expanded="true"
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={active && optionId(active)}
        placeholder={words.hint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setPointed(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList groups={groups} active={active} onChoose={run} />
      <p className={options.length === 0 ? styles.nothing : 'visually-hidden'} role="status">
        {options.length === 0 ? words.nothing : words.found(options.length)}
      </p>
    </dialog>
  );
}

/** Commands first: they are there at once, and what comes later moves nothing that was pointed at. */
function useGroups(query: string): readonly PaletteGroup[] {
  const { groups } = usePaletteWords();
  const matching = matchingOptions(useCommands(), query);
  const commands = query.trim() === '' ? matching : matching.slice(0, MOST_COMMANDS);
  const places = usePlaces(query);
  const all = [{ id: 'commands', title: groups.commands, options: commands }, ...places];
  return all.filter(({ options }) => options.length > 0);
}
