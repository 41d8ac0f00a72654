import type { Mention } from './mention.ts';
import { FEMALE, MALE } from './word-class.ts';

/** Someone or a body of the article, under its fullest name. */
export type Entity = {
  readonly words: readonly string[];
  readonly kind: 'person' | 'organization';
  /** The text shows that it is somebody: by a title, an office, an age, a verb of saying. */
  human: boolean;
  /** MALE or FEMALE where the text says so, else 0. */
  gender: number;
  /** The lower-case words of its titles and offices. */
  readonly roleWords: Set<string>;
  role?: string;
  name?: string;
  /** The forms of the name that the text uses. */
  readonly forms: Set<string>;
  lastSeen: number;
};

/** Letters of the shortest form that is taken for the beginning of a name. */
const SHORTEST = 4;
/** Two of one family name are told apart by it where one of them was not named in this many names before it. */
const NEAR = 3;
/** How many bearers of one word are compared; beyond it a text is no article. */
const MOST = 32;

/** Everyone that an article names. */
export class People {
  /** A name of one word is short for those that begin or end with it only. */
  readonly #familyNames: boolean;
  readonly #byKey = new Map<string, Entity>();
  readonly #byForm = new Map<string, Entity[]>();
  readonly #byRoleWord = new Map<string, Entity>();
  readonly #fuller = new Map<string, readonly Entity[]>();
  #seen = 0;

  constructor(mentions: readonly Mention[], familyNames: boolean) {
    this.#familyNames = familyNames;
    const named = mentions.filter(({ kind }) => kind !== 'office');
    for (const mention of named) this.#add(mention);
    for (const mention of named) {
      if (!mention.human && !(familyNames && mention.kind === 'name' && isPersonalName(mention)))
        continue;
      this.#byKey.get(keyOf(mention))!.human = true;
      for (const fuller of this.#fullerOf(mention)) fuller.human = true;
    }
  }

  #add(mention: Mention): void {
    const key = keyOf(mention);
    if (this.#byKey.has(key)) return;
    const entity = entityOf(mention);
    this.#byKey.set(key, entity);
    for (const form of formsOf(entity)) {
      const others = this.#withForm(form);
      if (others.length === 0) this.#byForm.set(form, [entity]);
      else if (others.length < MOST) others.push(entity);
    }
  }

  #withForm(form: string): Entity[] {
    return this.#byForm.get(form) ?? [];
  }

  /** Whom a name means here: the bearer of a fuller name that holds it, the last met; else itself. */
  resolve(mention: Mention): Entity | undefined {
    if (mention.kind === 'office') return undefined;
    const gender = genderOf(mention.titles);
    let entity = this.#byKey.get(keyOf(mention))!;
    let best = -1;
    for (const other of this.#fullerOf(mention)) {
      const fit = fitOf(other, gender);
      if (fit < best || (fit === best && other.lastSeen <= entity.lastSeen)) continue;
      best = fit;
      entity = other;
    }
    mention.entity = entity;
    mention.isShared = this.#fullerOf(mention).some(
      (other) =>
        other !== entity &&
        other.human &&
        fitOf(other, gender) === best &&
        other.lastSeen >= Math.max(0, this.#seen - NEAR),
    );
    entity.lastSeen = this.#seen++;
    entity.gender ||= gender;
    return entity;
  }

  /** Notes that a name speaks, which shows that it is somebody's. */
  hear({ entity, kind }: Mention): void {
    if (entity && kind === 'name' && !/\d/.test(entity.words.join(''))) entity.human = true;
  }

  /** Notes that somebody is met: an office without a name means the last met. */
  remindOffices(entity: Entity): void {
    for (const word of entity.roleWords) this.#byRoleWord.set(word, entity);
  }

  /** The last met person whose office holds all of these words. */
  byOffice(words: readonly string[]): Entity | undefined {
    for (const word of words) {
      const entity = this.#byRoleWord.get(word);
      if (entity && words.every((other) => entity.roleWords.has(other))) return entity;
    }
    return undefined;
  }

  /** The body named last whose name holds this word. */
  bodyNamed(word: string): Entity | undefined {
    return this.#withForm(word).findLast(({ kind }) => kind === 'organization');
  }

  /** The bearers of the fullest names that a name may stand for. */
  #fullerOf({ words }: Mention): readonly Entity[] {
    const key = words.join(' ');
    const known = this.#fuller.get(key);
    if (known) return known;
    const fuller = this.#bearersOf(words, key);
    const fullest = fuller.filter((one) => !fuller.some((other) => holds(other.words, one.words)));
    this.#fuller.set(key, fullest);
    return fullest;
  }

  /** Those of whose names these are some words; else the initials, or the beginning of one word. */
  #bearersOf(words: readonly string[], key: string): readonly Entity[] {
    const fuller = this.#withForm(words[0]!).filter((one) => this.#mayShorten(one.words, words));
    const some = fuller.length > 0 ? fuller : this.#withForm(`${key}.`);
    if (some.length > 0 || this.#familyNames || key.length < SHORTEST) return some;
    const alike = this.#withForm(`${key.slice(0, SHORTEST)}-`);
    return alike.filter((one) => one.words.some((word) => word.startsWith(key)));
  }

  /** A family name or a first name in English, any word of the name in Indonesian. */
  #mayShorten(full: readonly string[], short: readonly string[]): boolean {
    if (!holds(full, short)) return false;
    return (
      !this.#familyNames || short.length > 1 || full.at(-1) === short[0] || full[0] === short[0]
    );
  }
}

function entityOf({ kind, words }: Mention): Entity {
  return {
    words,
    kind: kind === 'body' ? 'organization' : 'person',
    human: false,
    gender: 0,
    roleWords: new Set(),
    forms: new Set(),
    lastSeen: -1,
  };
}

/** What finds somebody: each word; of a full name `initials.` and `beginning-` too. */
function formsOf({ kind, words }: Entity): Set<string> {
  const forms = new Set(words);
  if (words.length < 2 || kind !== 'person') return forms;
  forms.add(`${words.map((word) => word.charAt(0)).join('')}.`);
  for (const word of words) forms.add(`${word.slice(0, SHORTEST)}-`);
  return forms;
}

/** How well a title’s gender fits somebody: 2 surely, 1 maybe, 0 hardly; -2 where the text says otherwise. */
function fitOf({ gender, words }: Entity, wanted: number): number {
  if (wanted === 0) return 1;
  if (gender !== 0) return gender === wanted ? 2 : -2;
  // English forenames in -a are nearly all women's.
  return words[0]!.endsWith('a') === (wanted === FEMALE) ? 1 : 0;
}

function keyOf({ words }: Mention): string {
  return words.join(' ');
}

function holds(full: readonly string[], short: readonly string[]): boolean {
  return full.length > short.length && short.every((word) => full.includes(word));
}

/** Two to four plain words are a person's name more often than anything else, in English at least. */
export function isPersonalName({ words }: Mention | Entity): boolean {
  return words.length > 1 && words.length < 5;
}

/** MALE or FEMALE, where classes say one of them; else 0. */
export function genderOf(bits: number): number {
  const gender = bits & (MALE | FEMALE);
  return gender === (MALE | FEMALE) ? 0 : gender;
}
