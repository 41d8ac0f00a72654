import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The policy of a built page (W3C Content Security Policy 3): everything comes from the reader's own host, and
 * of inline scripts only those with the given texts run. `frame-ancestors` is for a header, not for a page.
 */
function contentSecurityPolicy(inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map((script) => `'sha256-${sha256(script)}'`);
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** A Vite plugin that puts the policy into the built `index.html`, before anything that it governs. */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'kutip:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const inline = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(
          (match) => match[1] ?? '',
        );
        const content = contentSecurityPolicy(inline);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
        return html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`);
      },
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
