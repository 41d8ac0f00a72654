import { parseEdition } from '../../core/edition/parse-edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { PolicyHosts } from '../content-security-policy.ts';
import type { Disk } from '../storage/disk.ts';
import { openEditionFiles, readParsed } from '../storage/edition-files.ts';

/** The hosts that an edition names, for the policy of its pages: those of the pictures that it links to, and no others. */
export function editionHosts(folder: string, disk: Disk): PolicyHosts {
  const files = openEditionFiles(folder, disk);
  const { imageHosts = [] } = readParsed(files, editionPaths.edition, parseEdition);
  return { imageHosts: hostSources(imageHosts) };
}

/** Hosts as sources of a policy; what is no host is passed over. */
export function hostSources(hosts: readonly string[]): readonly string[] {
  return hosts.filter((host) => /^[a-z0-9.-]+(?::\d+)?$/i.test(host));
}
