/** The slugs of articles that were left half-way, apart by spaces: asked before anything else of them is there. */
export const LEFT_KEY = 'kutip:left';

/** Whether the page at this path is an article that was left half-way. */
export function isLeftHalfway(pathname: string): boolean {
  try {
    const slugs = localStorage.getItem(LEFT_KEY)?.split(' ') ?? [];
    return slugs.includes(pathname.slice(pathname.lastIndexOf('/') + 1));
  } catch {
    return false;
  }
}
