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
  role: string | undefined;
  name: string | undefined;
  /** The forms of the name that the text uses. */
  readonly forms: Set<string>;
  lastSeen: number;
};

/** How many bearers of one word are compared; beyond it a text is no article. */
const MOST = 32;

/** Everyone that an article names. */
export class People {
  readonly #familyNames: boolean;
  readonly #byKey = new Map<string, Entity>();
  readonly #byWord = new Map<string, Entity[]>();
  readonly #byRoleWord = new Map<string, Entity>();
  readonly #fuller = new Map<string, readonly Entity[]>();
  #seen = 0;

  constructor(mentions: readonly Mention[], familyNames: boolean) {
    this.#familyNames = familyNames;
    const named = mentions.filter(({ kind }) => kind !== 'office');
    for (const mention of named) this.#add(mention);
    for (const mention of named) {
      if (!mention.human && !(familyNames && isPersonalName(mention))) continue;
      this.#byKey.get(keyOf(mention))!.human = true;
      for (const fuller of this.#fullerOf(mention)) fuller.human = true;
    }
  }

  #add(mention: Mention): void {
    const key = keyOf(mention);
    if (this.#byKey.has(key)) return;
    const entity: Entity = {
      words: mention.words,
      kind: mention.kind === 'body' ? 'organization' : 'person',
      human: false,
      gender: 0,
      roleWords: new Set(),
      role: undefined,
      name: undefined,
      forms: new Set(),
      lastSeen: -1,
    };
    this.#byKey.set(key, entity);
    for (const word of new Set(mention.words)) {
      const others = this.#byWord.get(word);
      if (!others) this.#byWord.set(word, [entity]);
      else if (others.length < MOST) others.push(entity);
    }
  }

  /** Whom a name means here: the bearer of a fuller name that holds it, the last met; else itself. */
  resolve(mention: Mention): Entity | undefined {
    if (mention.kind === 'office') return undefined;
    const gender = genderOf(mention.titles);
    const fuller = this.#fullerOf(mention);
    let entity = fuller[0] ?? this.#byKey.get(keyOf(mention))!;
    for (const other of fuller) {
      const differs = gender !== 0 && other.gender !== 0 && other.gender !== gender;
      if (!differs && other.lastSeen > entity.lastSeen) entity = other;
    }
    mention.entity = entity;
    entity.lastSeen = this.#seen++;
    entity.gender ||= gender;
    return entity;
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

  /** The last met body whose name holds all of these words. */
  bodyNamed(words: readonly string[]): Entity | undefined {
    const bodies = (this.#byWord.get(words[0] ?? '') ?? []).filter(
      (one) =>
        one.kind === 'organization' &&
        one.lastSeen >= 0 &&
        words.every((w) => one.words.includes(w)),
    );
    return bodies.toSorted((one, other) => other.lastSeen - one.lastSeen)[0];
  }

  /** The bearers of the fullest names that hold a name. */
  #fullerOf(mention: Mention): readonly Entity[] {
    const key = keyOf(mention);
    const known = this.#fuller.get(key);
    if (known) return known;
    const holders = this.#byWord.get(mention.words[0]!) ?? [];
    const fuller = holders.filter(({ words }) => this.#mayShorten(words, mention.words));
    const fullest = fuller.filter((one) => !fuller.some((other) => holds(other.words, one.words)));
    this.#fuller.set(key, fullest);
    return fullest;
  }

  /** A family name or a first name in English, any word of the name in Indonesian. */
  #mayShorten(full: readonly string[], short: readonly string[]): boolean {
    if (!holds(full, short)) return false;
    return (
      !this.#familyNames || short.length > 1 || full.at(-1) === short[0] || full[0] === short[0]
    );
  }
}

function keyOf({ words }: Mention): string {
  return words.join(' ');
}

function holds(full: readonly string[], short: readonly string[]): boolean {
  return full.length > short.length && short.every((word) => full.includes(word));
}

/** Two to four plain words in English are a person's name more often than anything else. */
function isPersonalName({ kind, words }: Mention): boolean {
  return kind === 'name' && words.length > 1 && words.length < 5;
}

/** MALE or FEMALE, where classes say one of them; else 0. */
export function genderOf(bits: number): number {
  const gender = bits & (MALE | FEMALE);
  return gender === (MALE | FEMALE) ? 0 : gender;
}
