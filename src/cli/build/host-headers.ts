import { headerPolicy } from '../content-security-policy.ts';

/** What is named by its content and never changes, below the base. */
const immutable = ['assets/*', 'edition/images/*', 'edition/search/*'];

/** The text of `_headers`, which several static hosts read: how long files hold, and what pages may do. */
export function hostHeaders(base: string, shell: string): string {
  const everywhere = [
    `Content-Security-Policy: ${headerPolicy(shell)}`,
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: strict-origin-when-cross-origin',
  ];
  return [
    section(`${base}*`, everywhere),
    ...immutable.map((path) =>
      section(base + path, ['Cache-Control: public, max-age=31536000, immutable']),
    ),
  ].join('\n');
}

function section(path: string, headers: readonly string[]): string {
  return [path, ...headers.map((header) => `  ${header}`), ''].join('\n');
}
