import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The hosts beside the reader's own that its pages may ask, as sources of a policy (`https://gambar.example`). */
export type PolicyHosts = {
  readonly imageHosts?: readonly string[];
  readonly connectHosts?: readonly string[];
};

/** The policy of a page (W3C Content Security Policy 3): the sources that each directive allows. */
type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * The policy of a built page: everything comes from the reader's own host and the given ones, and of inline scripts
 * only those with the given texts run.
 */
export function contentSecurityPolicy(
  inlineScripts: readonly string[],
  { imageHosts = [], connectHosts = [] }: PolicyHosts = {},
): string {
  const hashes = inlineScripts.map((script) => `'sha256-${sha256(script)}'`);
  return policyText({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes],
    'style-src': ["'self'"],
    'img-src': ["'self'", ...imageHosts],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...connectHosts],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  });
}

function policyText(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** A Vite plugin that puts the policy into the built `index.html`, before anything that it governs. */
export function contentSecurityPolicyPlugin(hosts?: PolicyHosts): Plugin {
  return {
    name: 'kutip:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const content = contentSecurityPolicy(inlineScriptsOf(html), hosts);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
        return html.replace('<meta charset="utf-8" />', (charset) => `${charset}\n    ${meta}`);
      },
    },
  };
}

function inlineScriptsOf(html: string): string[] {
  return [...html.matchAll(/<script>([^]*?)<\/script>/g)].map((match) => match[1] ?? '');
}

const OWN = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;

/**
 * The policy for a host to send with every page, from the one in the built shell: with what only a header can say,
 * and without what pages differ in: the hash of their styles, and the other hosts that they may ask.
 */
export function headerPolicy(shell: string): string {
  const own = OWN.exec(shell)?.[1]?.split('; ') ?? [];
  const common = own.filter((directive) => !/^(?:default|style|img|connect)-src /.test(directive));
  return [...common, "object-src 'none'", "frame-ancestors 'none'"].join('; ');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
