const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML, between tags or in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** A value as JSON that nothing can end before its time within a `script` element. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, String.raw`\u003c`);
}
