const SERVED = /^(?:edition\.json|(?:leaves|sections|articles|people|stories|search|images)\/.+)$/;

/**
 * Whether a file of an edition is for readers; what only the next import needs (`sources.jsonl`, provenance,
 * corrections, anything hidden) is not.
 */
export function isServed(path: string): boolean {
  return SERVED.test(path) && !path.split('/').some((part) => part === '' || part.startsWith('.'));
}
