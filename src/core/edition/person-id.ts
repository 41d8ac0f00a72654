/** Whether a text can only be meant as the id of a person, as no name is written so: `ratna-wulandari`. */
export function isPersonId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(text);
}
