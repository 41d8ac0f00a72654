import { wordsOf } from '../../../core/language/fold.ts';

/** Something that the palette offers: a place to go to, or something to be done. */
export type PaletteOption = {
  /** Unique among all that it offers. */
  readonly id: string;
  readonly label: string;
  /** The language of the label, where it is not the interface's. */
  readonly lang?: string;
  /** What else is known of it, in small print. */
  readonly detail?: string | undefined;
  readonly run: () => void;
};

/** Options of one kind under their name. */
export type PaletteGroup = {
  readonly id: string;
  readonly title: string;
  readonly options: readonly PaletteOption[];
};

/** The options some word of which begins with each word that is asked for, in their order. */
export function matchingOptions(
  options: readonly PaletteOption[],
  query: string,
): readonly PaletteOption[] {
  const asked = wordsOf(query);
  return options.filter(({ label }) => {
    const words = wordsOf(label);
    return asked.every((word) => words.some((own) => own.startsWith(word)));
  });
}
