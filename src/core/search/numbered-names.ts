/** Few names that many have, each with a number from 0 in the order in which they are met. */
export type NumberedNames = {
  readonly names: readonly string[];
  readonly numberOf: (name: string) => number;
};

/** Names that begin with the empty one. */
export function createNumberedNames(): NumberedNames {
  const names = [''];
  const numbers = new Map([['', 0]]);
  return {
    names,
    numberOf: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}
