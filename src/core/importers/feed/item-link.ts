import { isWebAddress } from '../../article/address.ts';
import { webAddress } from '../html/web-address.ts';
import { elementsOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { baseWithin } from './base-within.ts';

/**
 * The address of an item's page: the link that is one (an `alternate` in HTML before others), else a permanent id.
 * Undefined without one; not yet made absolute.
 */
export function addressOf(item: XmlElement, base?: string): string | undefined {
  const original = elementsOf(item, 'feedburner:origlink')
    .map(textOf)
    .find((text) => text.trim());
  const about = item.attributes.get('rdf:about');
  return [
    original?.trim(),
    linkOf(elementsOf(item, 'link'), base),
    elementsOf(item, 'guid')
      .map(permanentId)
      .find((id) => id !== undefined),
    about,
    elementsOf(item, 'id')
      .map((id) => textOf(id).trim())
      .find(isWebAddress),
  ].find((address) => address !== undefined && address !== '');
}

/**
 * The first of these `link` elements that leads to a page: RSS has the address as text, Atom in `href`, which may start
 * from a base of its own within `base`.
 */
export function linkOf(links: readonly XmlElement[], base?: string): string | undefined {
  const pages = links.filter(({ attributes }) => {
    const relation = attributes.get('rel')?.trim().toLowerCase() ?? 'alternate';
    return relation === 'alternate' || relation === '';
  });
  for (const link of [...pages.filter(isHtml), ...pages]) {
    const address = textOf(link).trim() || link.attributes.get('href')?.trim();
    if (!address) continue;
    const own = link.attributes.get('xml:base');
    return (own && webAddress(address, baseWithin(own, base))) ?? address;
  }
  return undefined;
}

function isHtml({ attributes }: XmlElement): boolean {
  return /html/i.test(attributes.get('type') ?? 'html');
}

function permanentId(guid: XmlElement): string | undefined {
  const id = textOf(guid).trim();
  const isPermanent = guid.attributes.get('ispermalink')?.toLowerCase() !== 'false';
  return isPermanent && isWebAddress(id) ? id : undefined;
}

/** The feed's own id of an item. */
export function itemIdOf(item: XmlElement): string | undefined {
  const [id] = elementsOf(item, 'guid', 'id', 'dc:identifier');
  const text = id && textOf(id).trim();
  return text === '' ? undefined : text;
}
