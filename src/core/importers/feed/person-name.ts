import { phraseOf } from '../fragment/html-fragment.ts';
import { decodeReferences } from '../xml/references.ts';
import { childText, textOf, type XmlElement } from '../xml/xml-element.ts';

/** The name of a person element: Atom's `name`, or RSS's `editor@kabar.example (Ratna Wulandari)`. */
export function personName(element: XmlElement): string | undefined {
  const whole = childText(element, 'name') ?? childText(element, 'email');
  return nameIn(whole ?? textOf(element));
}

const ADDRESS = String.raw`[^\s@<>()]{1,100}@[^\s@<>()]{1,100}`;
const ADDRESS_FIRST = new RegExp(String.raw`^${ADDRESS}\s*\(([^()]+)\)$`);
const ADDRESS_LAST = new RegExp(String.raw`^(.*?\S)\s*(?:<${ADDRESS}>|\(${ADDRESS}\))$`);

/** A name without the mail address beside it; the address alone where there is no name. */
export function nameIn(text: string): string | undefined {
  const phrase = phraseOf(decodeReferences(text)) ?? '';
  const name = ADDRESS_FIRST.exec(phrase)?.[1] ?? ADDRESS_LAST.exec(phrase)?.[1] ?? phrase;
  return phraseOf(name.replace(/^["']|["']$/g, ''));
}
