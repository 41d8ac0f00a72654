import { ElementBuilder, type BuiltElement } from './element-builder.ts';
import type { Attributes } from './open-tag.ts';
import { XmlTokenizer, type XmlToken } from './tokenizer.ts';
import { prefixesWithin, xmlName, type Prefixes } from './xml-name.ts';

/** An element around the one that is read: its name and attributes. */
export type Surrounding = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly prefixes: Prefixes;
};

/** What comes out of a document, in its order. */
export type XmlPart =
  | {
      readonly kind: 'element';
      readonly element: BuiltElement;
      readonly within: readonly Surrounding[];
    }
  /** The text ends between the children of a container, or may not be read further. */
  | { readonly kind: 'broken'; readonly line: number; readonly reason: string };

/** How a document is parted. */
export type Parting = {
  /** The elements whose children come one by one; every other one comes whole. */
  readonly containers: ReadonlySet<string>;
  /** The elements that never stand within one another: where one begins, the one before has ended. */
  readonly records: ReadonlySet<string>;
};

/** No document nests its containers this deep. */
const MOST_AROUND = 20;

/** Reads a document element by element: no more of it than one child of a container is held at a time. */
export async function* readElements(
  texts: AsyncIterable<string>,
  { containers, records }: Parting,
): AsyncGenerator<XmlPart> {
  const tokenizer = new XmlTokenizer();
  const around: Surrounding[] = [];
  let building: ElementBuilder | undefined;

  function* finish(fault?: string): Generator<XmlPart> {
    if (!building) return;
    if (fault !== undefined) building.cut(fault);
    yield { kind: 'element', element: building.element, within: [...around] };
    building = undefined;
  }

  function* open(token: Extract<XmlToken, { kind: 'open' }>): Generator<XmlPart> {
    const prefixes = prefixesWithin(token.attributes, around.at(-1)?.prefixes);
    const name = xmlName(token.name, prefixes);
    if (building && records.has(name) && records.has(building.name)) {
      yield* finish(`it is not closed before the next <${token.name}> in line ${token.line}`);
    }
    if (building) building.open(token);
    else if (!containers.has(name)) building = new ElementBuilder(token, around.at(-1)?.prefixes);
    else if (!token.empty && around.length < MOST_AROUND) {
      around.push({ name, attributes: token.attributes, prefixes });
    }
    if (building?.isClosed) yield* finish();
  }

  function* close(token: Extract<XmlToken, { kind: 'close' }>): Generator<XmlPart> {
    if (building?.close(token.name)) {
      if (building.isClosed) yield* finish();
      return;
    }
    const name = xmlName(token.name, around.at(-1)?.prefixes ?? new Map());
    const place = around.findLastIndex((container) => container.name === name);
    if (place < 0) return;
    yield* finish(`it is not closed before </${token.name}> in line ${tokenizer.line}`);
    around.splice(place);
  }

  function* take(tokens: readonly XmlToken[]): Generator<XmlPart> {
    for (const token of tokens) {
      if (token.kind === 'text') building?.text(token.text);
      else if (token.kind === 'open') yield* open(token);
      else if (token.kind === 'close') yield* close(token);
      else {
        yield { kind: 'broken', line: tokenizer.line, reason: token.reason };
        return true;
      }
    }
    return false;
  }

  for await (const text of texts) if (yield* take(tokenizer.read(text))) return;
  if (yield* take(tokenizer.end())) return;
  const name = around.at(-1)?.name;
  if (building) yield* finish(`the file ends within it, in line ${tokenizer.line}`);
  else if (name !== undefined) {
    yield { kind: 'broken', line: tokenizer.line, reason: `the file ends within <${name}>` };
  }
}
