import * as v from 'valibot';

/** A part of a value that was left out, where it stood (`body[3].marks[0]`) and why. */
export type LeftOut = { readonly at: string; readonly reason: string };

/** What a lenient parser made of a value: all that is whole, and a report of the rest. */
export type Parsed<T> =
  | { readonly kind: 'ok'; readonly value: T; readonly dropped: readonly LeftOut[] }
  | { readonly kind: 'broken'; readonly reason: string };

type Key = string | number;
type Container = Record<Key, unknown>;
type Issue = v.BaseIssue<unknown>;
type Removal = { readonly container: Container; readonly key: Key };

const ROUNDS = 8;

/**
 * Parses outside data and leaves out the smallest broken part: the item of a list, else the property, else
 * what holds it. `broken` when nothing can be left out, as with a required property of the whole.
 */
export function parseLeniently<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Parsed<T> {
  let rest = value;
  const report = new Map<string, string>();
  const places = new WeakMap<object, Key[]>();
  for (let round = 0; round < ROUNDS; round++) {
    const result = v.safeParse(schema, rest);
    if (result.success) {
      return { kind: 'ok', value: result.output, dropped: reportOf(report) };
    }
    if (round === 0) rest = structuredClone(value);
    for (const issue of result.issues) {
      if (!leaveOut(rest, issue, report, places)) return brokenBy(issue, report);
    }
    compact(rest, places);
  }
  return { kind: 'broken', reason: 'too many faults' };
}

const HOLE: unique symbol = Symbol('left out');

function leaveOut(
  root: unknown,
  issue: Issue,
  report: Map<string, string>,
  places: WeakMap<object, Key[]>,
): boolean {
  const keys = keysOf(issue);
  const { steps, names } = walk(root, keys, places);
  for (let depth = steps.length - 1; depth >= 0; depth--) {
    const step = steps[depth];
    if (!step || !(step.key in step.container)) continue;
    if (step.container[step.key] !== HOLE) remove(step, names, depth + 1, issue, report);
    return true;
  }
  return false;
}

function walk(root: unknown, keys: readonly Key[], places: WeakMap<object, Key[]>) {
  const steps: Removal[] = [];
  const names: Key[] = [];
  let value = root;
  for (const key of keys) {
    if (!isContainer(value)) break;
    steps.push({ container: value, key });
    names.push(places.get(value)?.[Number(key)] ?? key);
    value = value[key];
  }
  return { steps, names };
}

function remove(
  { container, key }: Removal,
  names: readonly Key[],
  depth: number,
  issue: Issue,
  report: Map<string, string>,
): void {
  const at = pathOf(names.slice(0, depth));
  let reason = `${pathOf(names.slice(depth))} ${messageOf(issue)}`.trim();
  for (const [inner, why] of report) {
    if (inner.startsWith(`${at}.`) || inner.startsWith(`${at}[`)) {
      reason = `${inner.slice(at.length).replace(/^\./, '')} ${why}`;
      report.delete(inner);
    }
  }
  report.set(at, reason);
  if (Array.isArray(container)) container[Number(key)] = HOLE;
  else delete container[key];
}

/** Takes the holes out of every array and remembers where the items that stay once stood. */
function compact(value: unknown, places: WeakMap<object, Key[]>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.includes(HOLE)) {
    const known = places.get(value);
    const kept = value.flatMap((item, index) => (item === HOLE ? [] : [index]));
    places.set(
      value,
      kept.map((index) => known?.[index] ?? index),
    );
    value.splice(0, value.length, ...kept.map((index): unknown => value[index]));
  }
  for (const inner of Object.values(value)) compact(inner, places);
}

function brokenBy(issue: Issue, report: Map<string, string>): Parsed<never> {
  const at = pathOf(keysOf(issue));
  return { kind: 'broken', reason: `${at} ${report.get(at) ?? messageOf(issue)}`.trim() };
}

function keysOf(issue: Issue): Key[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function messageOf(issue: Issue): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.received === 'undefined') return 'is missing';
  return `should be ${issue.expected ?? 'something else'}, not ${issue.received}`;
}

function pathOf(keys: readonly Key[]): string {
  return keys
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key))
    .join('');
}

function reportOf(report: ReadonlyMap<string, string>): LeftOut[] {
  return [...report].map(([at, reason]) => ({ at, reason }));
}
