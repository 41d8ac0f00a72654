import { describe, expect, it } from 'vitest';
import { hostSources } from '../../src/cli/build/edition-hosts.ts';
import { withAnySite } from '../../src/cli/build/live-site-document.ts';
import { contentSecurityPolicy, headerPolicy } from '../../src/cli/content-security-policy.ts';

const pageWith = (imageHosts: readonly string[]) =>
  `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([], { imageHosts })}" />`;

describe('the policy of a built page', () => {
  it('lets pictures of the named hosts in, and nothing that is no host', () => {
    const hosts = ['media.berita.example', "x; script-src 'unsafe-inline'", 'foto.example:8443'];
    expect(hostSources(hosts)).toEqual(['media.berita.example', 'foto.example:8443']);
    const page = pageWith(hostSources(hosts));
    expect(page).toContain("img-src 'self' media.berita.example foto.example:8443;");
    expect(page).toContain("connect-src 'self';");
  });

  it('lets the document of live sites ask any site, whatever the edition names', () => {
    const open = withAnySite(pageWith(['media.berita.example']));
    expect(open).toContain("img-src 'self' https: http:;");
    expect(open).toContain("connect-src 'self' https: http:;");
    expect(open).toContain("script-src 'self';");
  });

  it('is not narrowed by what a host sends with every page', () => {
    expect(headerPolicy(pageWith([]))).not.toMatch(/(?:img|connect|default)-src/);
    expect(headerPolicy(pageWith([]))).toContain("script-src 'self'");
  });
});
