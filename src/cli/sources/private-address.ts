import { BlockList, isIP, isIPv4 } from 'node:net';

/** Networks that are not the public internet (IANA special-purpose registries, RFC 6890 and its updates). */
const NETWORKS: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 4, 'ipv4'],
  ['240.0.0.0', 4, 'ipv4'],
  // With the unspecified address and this machine: every form that IPv4 addresses take in the first 96 bits.
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['100::', 64, 'ipv6'],
  // Teredo and 6to4, which lead on to an IPv4 address within them.
  ['2001::', 32, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['fec0::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];

const blocked = new BlockList();
for (const [network, prefix, family] of NETWORKS) blocked.addSubnet(network, prefix, family);

/** Whether an IP address belongs to a private, local or otherwise special network; an IPv4 one in IPv6 counts as itself. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, ''); // without the name of a network interface
  if (isIP(plain) === 0) return false;
  return blocked.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
}
