/** Gives a text to the reader as a file of their own. */
export function downloadText(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser fetches the address only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address));
}
