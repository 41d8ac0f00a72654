/** What is found by its text is shown: an article that may be opened soon is drawn before, out of sight. */
export const SHOWN = { ignore: 'script, style, [data-ahead] *' };
