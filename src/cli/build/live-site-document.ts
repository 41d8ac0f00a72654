import type { Plugin } from 'vite';

/** Where any site may be asked for data and for pictures; which of them are, the reader decides. */
const ANY_SITE = 'https: http:';

/**
 * A Vite plugin that puts `site/index.html` beside the built `index.html`: the same page, but its policy lets it
 * connect to other sites. A reader's document is that one only once they have opened a site to read it live; all
 * other pages keep a policy that lets them ask nobody but their own host.
 */
export function liveSiteDocumentPlugin(): Plugin {
  return {
    name: 'kutip:live-site-document',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new TypeError('The build has no index.html');
        const html = typeof page.source === 'string' ? page.source : page.source.toString();
        this.emitFile({ type: 'asset', fileName: 'site/index.html', source: withAnySite(html) });
      },
    },
  };
}

/** A page whose Content-Security-Policy lets it connect to any site, and show any site's pictures. */
export function withAnySite(html: string): string {
  return html.replace(/(?<=(?:connect|img)-src 'self')[^;"]*/g, ` ${ANY_SITE}`);
}
