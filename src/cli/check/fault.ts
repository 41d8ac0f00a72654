/** Something that is wrong in an edition: the file, the place in it (may be empty) and the reason. */
export type Fault = { readonly file: string; readonly at: string; readonly reason: string };

/** A fault as one line. */
export function formatFault({ file, at, reason }: Fault): string {
  return at === '' ? `${file}: ${reason}` : `${file}: ${at}: ${reason}`;
}
