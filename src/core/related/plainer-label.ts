/** The label with fewer capitals, since `Medan` can be shown where `MEDAN` was shouted; the first of equals. */
export function plainerLabel(one: string, other: string): string {
  return one !== other && capitals(other) < capitals(one) ? other : one;
}

const capitals = (label: string): number => label.match(/\p{Lu}/gu)?.length ?? 0;
