import type { Block } from '../../article/article.ts';
import type { Dropped } from '../importer.ts';

const INVITED_BY = /(?:dari|from)\s(\p{Lu}[\p{L}\d.-]+(?:\s\p{Lu}[\p{L}\d.-]+){0,2})\s?[?!]/u;
const RIGHTS_OF =
  /(?:©|\(c\))\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?\s{0,3})?(\p{Lu}[\p{L}\d.]{1,30}(?:\s\p{Lu}[\p{L}\d.]{1,30}){0,3}?)(?=\s{0,3}(?:\d{4}|[.,|-]|$|all rights|hak cipta))/iu;

/** The outlet as invitations to follow it and the copyright line name it; undefined where they do not. */
export function publisherHint(dropped: readonly Dropped[]): string | undefined {
  for (const { text, reason } of dropped) {
    const pattern = reason === 'copyright' ? RIGHTS_OF : INVITED_BY;
    if (reason !== 'copyright' && !reason.startsWith('invitation')) continue;
    const name = pattern.exec(text.slice(0, 300))?.[1];
    if (name !== undefined && /^\p{Lu}/u.test(name)) return name;
  }
  return undefined;
}

/** News agencies that outlets name in parentheses at the end of a text. */
const AGENCIES = new Set(
  'antara ant reuters afp ap xinhua jpnn cnn bbc cna dpa bernama kyodo tass yonhap'.split(' '),
);

/** `… kata dia. (antara/rw)`: the agency that a text ends with; undefined where it ends with none. */
export function sourceHint(body: readonly Block[]): string | undefined {
  const last = body.findLast((block) => block.type === 'paragraph');
  const inner = /\(([^()]{2,24})\)\.?$/u.exec(last?.text.slice(-30) ?? '')?.[1];
  const [name = ''] = inner?.split('/') ?? [];
  return AGENCIES.has(name.toLowerCase()) ? name : undefined;
}
