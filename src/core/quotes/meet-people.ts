import type { Mention } from './mention.ts';
import { isNameLike } from './name-shapes.ts';
import { type Entity, genderOf, People } from './people.ts';
import type { ReadText } from './read-article.ts';
import { officeOf } from './roles.ts';
import { is, lowAt } from './token.ts';
import { NUMBER, WORD } from './word-class.ts';

/** Everyone whom an article names, each name resolved, with the forms and offices that the text gives them. */
export function meetPeople(read: readonly ReadText[]): People {
  const texts = read.flatMap(withAttribution);
  const mentions = texts.flatMap((text) => text.mentions);
  const headLast = texts[0]?.sentences[0]?.language.headLast ?? false;
  const people = new People(mentions, headLast);
  for (const text of texts) {
    for (const mention of text.mentions) {
      const entity = people.resolve(mention);
      if (entity) note(text, mention, entity, headLast);
    }
  }
  return people;
}

/** A text, and the attribution that stands below it. */
function withAttribution(text: ReadText): readonly ReadText[] {
  const { source, attribution } = text;
  return source.attribution === undefined || !attribution ? [text] : [text, attribution];
}

function note(text: ReadText, mention: Mention, entity: Entity, headLast: boolean): void {
  const { tokens } = text;
  const form = wordsOf(text, mention.nameFirst, mention.nameLast);
  if (mention.words.length === entity.words.length && !entity.name) entity.name = form;
  else if (form !== entity.name) entity.forms.add(form);
  const { last } = mention;
  // Ratna Wulandari (34); Sarah Bell, 34, …
  if (is(tokens, last + 2, NUMBER) && /[(,]/.test(lowAt(tokens, last + 1)))
    entity.roleWords.add(`${lowAt(tokens, last + 2)}-year-old`);
  const office = officeOf(tokens, mention, headLast);
  if (!office) return;
  // Ayah korban, Paijo, …
  const isTold = headLast || lowAt(tokens, mention.first - 1) === ',';
  if (isTold && isNameLike(tokens, last)) entity.human = true;
  for (let at = office.first; at <= office.last; at++) {
    if (is(tokens, at, WORD)) entity.roleWords.add(tokens[at]!.word.low);
    entity.gender ||= genderOf(tokens[at]!.word.bits);
  }
  entity.role ??= plainRole(wordsOf(text, office.first, office.last));
}

/** Without the article before it or the demonstrative after it: a role is told apart from the sentence it stood in. */
function plainRole(role: string): string {
  return role.replace(/^(?:an?|the|seorang|salah satu)\s|\s(?:itu|ini|tersebut)$/gi, '');
}

/** The words of a text from one token to another, without a possessive ending. */
function wordsOf({ source, tokens }: ReadText, first: number, last: number): string {
  const {
    start,
    end,
    word: { low, owns },
  } = tokens[last]!;
  return source.text
    .slice(tokens[first]!.start, owns ? start + low.length : end)
    .replace(/\s+/g, ' ');
}
