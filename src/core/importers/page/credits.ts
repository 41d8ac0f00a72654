import { trimInvisible } from '../bytes/clean-text.ts';
import { brandLikeness } from './brand.ts';
import { addFacts, type PageFacts } from './facts.ts';
import { isNameLike } from './line-shape.ts';
import { isKnownPlace } from './places.ts';
import { isSectionName } from './sections.ts';
import { readSignOff } from './sign-off.ts';

type CreditRole = 'author' | 'editor' | 'both' | 'source' | 'other';

/** The labels before names, folded, in Indonesian and English. */
const ROLES: ReadonlyMap<string, CreditRole> = new Map(
  (
    [
      [
        'author',
        'penulis|reporter|pewarta|kontributor|koresponden|laporan|oleh|wartawan|jurnalis|peliput|author|authors|writer|by|written by|posted by|submitted by|reported by|reporting by|story by|words by|teks|naskah|ditulis oleh|contributor',
      ],
      [
        'editor',
        'editor|penyunting|redaktur|edited by|editing by|redaktur pelaksana|disunting oleh|penyelia|editors',
      ],
      [
        'both',
        'redaktur & reporter|reporter & redaktur|penulis & editor|editor & penulis|redaktur dan reporter|reporter dan editor|penulis dan editor|penulis/editor|reporter/editor',
      ],
      ['source', 'sumber|source|sumber berita|sumber artikel|dikutip dari|sources|disadur dari'],
      [
        'other',
        'uploader|foto|photo|fotografer|photographer|videografer|video|infografis|ilustrator|ilustrasi|penerjemah|translator|penerbit|publisher|desain|grafis|produser|producer|kameramen|sumber foto|photo by|photos by',
      ],
    ] as const
  ).flatMap(([role, labels]) => labels.split('|').map((label) => [label, role] as const)),
);

const LABEL = [...ROLES.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((label) => label.replaceAll(' ', String.raw`\s{1,2}`))
  .join('|');
const CREDIT = new RegExp(String.raw`^(${LABEL})\s{0,3}[:：]\s{0,9}(.{1,120})$`, 'iu');
const BARE = new RegExp(
  String.raw`^(oleh|by|laporan|pewarta|reporter|penulis|(?:written|posted|submitted) by)\s{1,3}(.{3,80})$`,
  'iu',
);
/** Where a second credit begins on the same line, a lost space before it included: `… Tinggieditor: rw`. */
const NEXT = new RegExp(
  String.raw`\s{0,3}[|;•]\s{0,3}|\s{1,3}/\s{1,3}|(?<=[\p{Ll}\p{Lu})])\s{0,3}(?=(?:reporter|editor|penulis|pewarta|redaktur|sumber|uploader|fotografer)\s{0,2}:)`,
  'iu',
);

/** The longest line that is taken for credits. */
const LONGEST = 220;

/**
 * Reads a line of labelled credits: `Reporter: Ratna Wulandari | Editor: Darmo`, `Sumber : CNA/SL`, `(Penulis: …)`.
 * `bare` allows the ones without a colon (`Oleh Ratna Wulandari`), which prose may begin with too.
 */
export function readCredits(text: string, bare: boolean): PageFacts | undefined {
  const signed = readSignOff(text);
  if (signed) return signed;
  if (text.length > LONGEST || !(bare || /[:：]/u.test(text))) return undefined;
  const inner = withoutFrame(text);
  let facts: PageFacts = {};
  let credits = 0;
  for (const part of inner.split(NEXT)) {
    const credit = CREDIT.exec(trimInvisible(part)) ?? (bare ? bareCredit(part) : null);
    if (!credit) {
      if (credits === 0) return undefined;
      continue;
    }
    credits++;
    facts = addFacts(facts, factsOf(credit[1] ?? '', credit[2] ?? ''));
  }
  return credits > 0 ? facts : undefined;
}

function withoutFrame(text: string): string {
  const open = text.replace(/^[\s•▪*–-]{1,6}/u, '');
  return open.startsWith('(') && open.endsWith(')') ? open.slice(1, -1) : open;
}

function bareCredit(part: string): RegExpExecArray | null {
  const credit = BARE.exec(trimInvisible(part));
  const names = namesOf(credit?.[2] ?? '');
  return names.length > 0 && names.every(isNameLike) ? credit : null;
}

function factsOf(label: string, value: string): PageFacts {
  const role = ROLES.get(label.toLowerCase().replace(/\s+/g, ' '));
  const names = namesOf(value);
  switch (role) {
    case 'author':
      return names.length > 0 ? { author: names } : {};
    case 'editor':
      return names.length > 0 ? { editor: names.join(', ') } : {};
    case 'both':
      return names.length > 0 ? { author: names, editor: names.join(', ') } : {};
    case 'source':
      return sourceOf(value);
    case 'other':
    case undefined:
      return {};
  }
}

/** `CNA/SL`: the source and, after the slash, the initials of who edited it. */
function sourceOf(value: string): PageFacts {
  const text = trimInvisible(value).replace(/[.,;]$/u, '');
  const address = /^https?:\/\/(?:www\.)?([^/\s]{3,60})/iu.exec(text)?.[1];
  if (address) return { sourceOrganization: address };
  const initials = /^(.{2,60}?)\s{0,2}\/\s{0,2}(\p{Lu}{2,4}|\p{Ll}{2,3})$/u.exec(text);
  if (initials?.[1] && initials[2])
    return { sourceOrganization: initials[1], editorInitials: initials[2] };
  return text === '' ? {} : { sourceOrganization: text };
}

/** A part of the house that is no one's name. */
const HOUSE = /^(?:admin(?:istrator)?|redaksi|redaktur|tim (?:redaksi|liputan)|staff?)$/iu;

/** The names of a list of them, `Ratna Wulandari, Darmo Sasmita, S.Sos`, each with its degree. */
export function namesOf(value: string): string[] {
  return value
    .split(/\s{0,3}(?:,|&|\/|\bdan\b|\band\b)\s{0,3}/u)
    .map(nameOf)
    .filter(
      (name) =>
        /\p{L}{2}/u.test(name) &&
        !HOUSE.test(name) &&
        brandLikeness(name) !== 'sure' &&
        name.length <= 60,
    )
    .reduce<string[]>((names, name) => withDegree(names, name), []);
}

/** `Darmo Sasmita, S.Sos`: a degree stays with the name before it. */
function withDegree(names: string[], name: string): string[] {
  const before = names.at(-1);
  if (
    before !== undefined &&
    /^(?:[SMD]\.?\s?\p{Lu}\p{L}{0,3}\.?|M\.?[A-Z]{1,3}|Ph\.?D\.?|Jr\.?|S\.H\.?)$/u.test(name)
  ) {
    return [...names.slice(0, -1), `${before}, ${name}`];
  }
  return [...names, name];
}

/** A name without what outlets write around it: `oleh X`, `X, Jurnalis`, `X I Selo`. */
function nameOf(text: string): string {
  return trimInvisible(text)
    .replace(/^(?:oleh|by|laporan|wartawan|tim(?:\s{1,3}(?:redaksi|liputan))?)\s{1,3}/iu, '')
    .replace(/\s{1,3}(?:[I|]|dari|from)\s{1,3}\p{Lu}.{1,40}$/u, '')
    .replace(
      /[\s,–-]{0,4}(?:jurnalis|wartawan|reporter|kontributor|journalist|correspondent)$/iu,
      '',
    )
    .replace(/[\s,;:|–-]{1,4}$/u, '');
}

/** `Ratna Wulandari - kabarSelo`, `Ratna Wulandari, Kabar.com`: a name and the outlet. */
export function readNameAndOutlet(text: string): PageFacts | undefined {
  const pair = /^(\S[^|,–-]{2,44}?)\s{0,3}(?:\s[-–|]\s|,|\|)\s{0,3}(\S.{1,30})$/u.exec(text);
  const [name, outlet] = [nameOf(pair?.[1] ?? ''), trimInvisible(pair?.[2] ?? '')];
  if (!isNameLike(name) || brandLikeness(name) !== 'no') return undefined;
  if (/^(?:jurnalis|wartawan|reporter|kontributor|journalist)$/iu.test(outlet))
    return { author: [name] };
  return brandLikeness(outlet) !== 'no' ? { author: [name], publisher: outlet } : undefined;
}

/** `Oleh Ratna Wulandari`, `Ratna Wulandari, Jurnalis`, `Ratna Wulandari`, `Kabar.com`: what stands beside a date. */
export function readBesideDate(text: string): PageFacts | undefined {
  const inner = trimInvisible(text).replace(/^[\s|,•–-]{1,6}|[\s|,•–-]{1,6}$/gu, '');
  if (inner === '') return {};
  const labelled = readCredits(inner, true) ?? readNameAndOutlet(inner);
  if (labelled) return labelled;
  const name = nameOf(inner);
  if (brandLikeness(name) === 'sure') return { publisher: name };
  if (isSectionName(name)) return { articleSection: name };
  if (isKnownPlace(name) || isNobody(name)) return {};
  return isNameLike(name) && name.length >= 3 ? { author: namesOf(inner) } : undefined;
}

/** Whether what stands alone beside a date names no one: a part of the house, or initials, which are mostly a zone's. */
function isNobody(name: string): boolean {
  return (
    /^(?:admin|administrator|redaksi|editor|staff)$/iu.test(name) ||
    /^\(?\p{Lu}{2,5}\)?$/u.test(name)
  );
}

/** `Artikel ini telah tayang di Kabar.com dengan judul …`: where a text first stood. */
export function readOrigin(text: string): { facts: PageFacts; titleFollows: boolean } | undefined {
  const match =
    /^[“"(]?(?:artikel|berita|tulisan|konten) ini (?:telah|sudah|pernah|sebelumnya)?\s?(?:lebih dulu )?(?:tayang|terbit|dimuat|dipublikasikan|ditayangkan|diterbitkan) (?:pertama kali )?(?:sebelumnya )?(?:di|pada|oleh) (.{2,50}?)(?: dengan judul\b(.{0,300}))?[.,]?$/iu.exec(
      text.slice(0, 400),
    ) ??
    /^this (?:article|story|report) (?:was |has been )?(?:originally |first )?(?:published|appeared)(?: first)? (?:on|in|by|at) (.{2,50}?)(?:,? (?:under|with) the (?:title|headline)\b(.{0,300}))?[.]?$/iu.exec(
      text.slice(0, 400),
    );
  const source = match?.[1] && trimInvisible(match[1]);
  if (!match || !source) return undefined;
  const title = match[2];
  return {
    facts: { sourceOrganization: source },
    titleFollows: title !== undefined && title.replace(/[\s:“”"]/g, '') === '',
  };
}

/** Whether a short line is a writer's initials at the end of a text: `(rw/ds)`, `(*)`, `rw/ds`, `(Kabar.com/Ratna W.)`. */
export function isInitials(text: string): boolean {
  const [, outlet = '', name = ''] = /^\(([^()/]{3,40})\/([^()]{2,40})\)\.?$/u.exec(text) ?? [];
  return (
    (brandLikeness(outlet) === 'sure' && namesOf(name).every(isNameLike)) ||
    /^[([](?:[\p{L}\d.*-]{1,12})(?:\s?[/|,&-]\s?[\p{L}\d.* -]{1,14}){0,3}[)\]]\.?$/u.test(text) ||
    /^\p{Ll}{1,6}(?:\/\p{Ll}{1,6}){1,2}$/u.test(text)
  );
}
