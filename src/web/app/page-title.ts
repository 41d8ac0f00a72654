import type { Edition } from '../../core/edition/edition.ts';

/** The title of a page: its own name, and the edition's where that is known. */
export function pageTitle(page: string, edition: Edition | undefined): string {
  return edition ? `${page} · ${edition.name}` : page;
}
