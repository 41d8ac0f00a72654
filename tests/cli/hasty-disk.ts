import { realDisk, type Disk } from '../../src/cli/storage/disk.ts';

/** The disk, but nothing waits until it is on it: processes die in tests, power is not lost. */
export const hastyDisk: Disk = {
  ...realDisk,
  fsyncSync: () => {},
  flushAll: () => {},
  writeFileSync: (path, data, options) => {
    const hasty = typeof options === 'object' && options ? { ...options, flush: false } : options;
    realDisk.writeFileSync(path, data, hasty);
  },
};
