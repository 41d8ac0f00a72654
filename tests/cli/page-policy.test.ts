import { describe, expect, it } from 'vitest';
import { withImageHosts } from '../../src/cli/build/allow-images.ts';
import { withAnySite } from '../../src/cli/build/live-site-document.ts';

const page = `<meta content="default-src 'none'; img-src 'self'; connect-src 'self'; font-src 'self'" />`;

describe('the policy of a built page', () => {
  it('lets pictures of the named hosts in, and nothing that is no host', () => {
    const hosts = ['media.berita.example', "x; script-src 'unsafe-inline'", 'foto.example:8443'];
    expect(withImageHosts(page, hosts)).toBe(
      `<meta content="default-src 'none'; img-src 'self' media.berita.example foto.example:8443; connect-src 'self'; font-src 'self'" />`,
    );
    expect(withImageHosts(page, [])).toBe(page);
  });

  it('lets the document of live sites ask any site, whatever the edition names', () => {
    const open = `<meta content="default-src 'none'; img-src 'self' https: http:; connect-src 'self' https: http:; font-src 'self'" />`;
    expect(withAnySite(page)).toBe(open);
    expect(withAnySite(withImageHosts(page, ['media.berita.example']))).toBe(open);
  });
});
