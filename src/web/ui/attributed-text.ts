/** What a copied quote says; parts that are not known are left out. */
type Attributed = {
  readonly said: readonly string[];
  /** Name and role. */
  readonly speaker: readonly (string | undefined)[];
  /** Headline, publisher, day. */
  readonly source: readonly (string | undefined)[];
  readonly address: string;
};

/** A quote as plain text to pass on: the words, who said them, where, and the address of the very quote. */
export function attributedText({ said, speaker, source, address }: Attributed): string {
  const lines = [...said, `— ${joined(speaker)}`, '', joined(source), address];
  return lines.join('\n');
}

/** The parts that are known, in a row. */
export function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
