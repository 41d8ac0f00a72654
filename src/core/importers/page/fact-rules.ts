import { isInitials, namesOf, readOrigin } from './credits.ts';
import { brandLikeness } from './brand.ts';
import { hasFacts } from './facts.ts';
import { isNameLike } from './line-shape.ts';
import { drop, tell, type LineRule } from './reading.ts';
import { isKnownPlace } from './places.ts';
import { isSectionName } from './sections.ts';

/** `Reporter: …`, `Sumber : …`; a date on the line of who wrote is when, and no name. */
export const labelledCredits: LineRule = {
  name: 'credits',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line?.credits) return undefined;
    const isByline = (line.credits.author ?? line.credits.editor) !== undefined;
    const credits = (isByline && line.date?.facts) || line.credits;
    return hasFacts(credits)
      ? tell(credits, 'read as credits')
      : drop('credits of pictures and pages');
  },
};

/** `Oleh …`, `… - kabarSelo`: only where bylines stand. */
export const byline: LineRule = {
  name: 'byline',
  read: (page, index) => {
    const facts = page.lines[index]?.byline;
    return facts && hasFacts(facts) ? tell(facts, 'read as the byline') : undefined;
  },
};

/** A name or an outlet alone, right above the date. */
export const nameAboveDate: LineRule = {
  name: 'name above the date',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || line.furniture || !page.lines[index + 1]?.date) return undefined;
    if (brandLikeness(line.text) === 'sure')
      return tell({ publisher: line.text }, 'read as the outlet');
    if (
      line.words < 2 ||
      !isNameLike(line.text) ||
      isSectionName(line.text) ||
      isKnownPlace(line.text)
    )
      return undefined;
    return tell({ author: namesOf(line.text) }, 'read as the byline');
  },
};

const MOST_NAMES = 4;

/** Names below the date, on one line or one a line, with a comma or above `Tim Redaksi`, where the last is the editor. */
export const namesBelowDate: LineRule = {
  name: 'names below the date',
  read: (page, index) => {
    if (!page.lines[index - 1]?.date) return undefined;
    const names: string[] = [];
    let lines = 0;
    for (const line of page.lines.slice(index, index + MOST_NAMES)) {
      const name = line.text.replace(/,$/u, '');
      if (line.furniture || line.words < 2 || !isNameLike(name) || isSectionName(name)) break;
      if (brandLikeness(name) !== 'no' || (names.length > 0 && line.gap)) break;
      names.push(...namesOf(name));
      lines++;
    }
    if (names.length === 0) return undefined;
    const isTeam = page.lines[index + lines]?.plain === 'tim redaksi';
    const closed = page.lines[index]?.text.endsWith(',');
    if (!isTeam && !closed) return undefined;
    const editor = isTeam && names.length > 1 ? names.at(-1) : undefined;
    const author = editor === undefined ? names : names.slice(0, -1);
    return tell({ author, ...(editor !== undefined && { editor }) }, 'read as the byline', lines);
  },
};

/** The date that the page shows of itself. */
export const dateLine: LineRule = {
  name: 'date line',
  read: (page, index) => {
    const date = page.lines[index]?.date;
    return date && tell(date.facts, 'read as the date');
  },
};

/** Within or below the text only a date that says what it is. */
export const labelledDate: LineRule = {
  name: 'labelled date',
  read: (page, index) => {
    const date = page.lines[index]?.date;
    if (!date) return undefined;
    const nearTop = date.timed && index < page.layout.bodyStart + 4;
    return date.labelled || nearTop ? tell(date.facts, 'read as the date') : undefined;
  },
};

/** `Artikel ini telah tayang di … dengan judul`, and the title below it. */
export const origin: LineRule = {
  name: 'origin',
  read: (page, index) => {
    const found = readOrigin(page.lines[index]?.text ?? '');
    if (!found) return undefined;
    return tell(found.facts, 'read as where the text first stood', found.titleFollows ? 2 : 1);
  },
};

/** `(rw/ds)` alone on a line; a whole name in parentheses is the byline. */
export const initials: LineRule = {
  name: 'initials',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line) return undefined;
    const name = /^\(\s?([^()]{5,40}?)\s?\)$/u.exec(line.text)?.[1];
    if (name && name.includes(' ') && isNameLike(name) && /\p{Ll}/u.test(name)) {
      return tell({ author: [name] }, 'read as the byline');
    }
    return isInitials(line.text) ? drop('initials of the writer') : undefined;
  },
};

/** `Beranda » Pesisir » …`: the section is the step after the home page. */
export const crumbs: LineRule = {
  name: 'crumbs',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || line.prose || line.text.length > 300) return undefined;
    const steps = line.text
      .split(/\s{0,3}[»›>→]\s{0,3}|\s{1,3}[/|\\]\s{1,3}/u)
      .map((step) => step.trim())
      .filter(Boolean);
    const [home = '', section] = steps;
    if (steps.length < 2 || !/^(?:beranda|home|depan|halaman depan|front page)$/iu.test(home))
      return undefined;
    const named =
      section &&
      section.length <= 30 &&
      steps.length + (index > (page.layout.headline ?? index) ? 1 : 0) >= 2;
    const isTitle =
      section !== undefined &&
      page.headlineKey.startsWith(section.toLowerCase().slice(0, 20)) &&
      steps.length === 2;
    return tell(named && !isTitle ? { articleSection: section } : {}, 'read as crumbs');
  },
};

/** The outlet's name at the very top of the page. */
export const outletAtTop: LineRule = {
  name: 'outlet at the top',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || index > 0 || line.words > 5 || line.furniture) return undefined;
    return brandLikeness(line.text) === 'sure'
      ? tell({ publisher: line.text }, 'read as the outlet')
      : undefined;
  },
};

/** The name of a section, right above the headline. */
export const sectionAbove: LineRule = {
  name: 'section above the headline',
  read: (page, index) => {
    const line = page.lines[index];
    if (!line || index + 1 !== page.layout.headline || !isSectionName(line.text)) return undefined;
    return tell({ articleSection: line.text }, 'read as the section');
  },
};
