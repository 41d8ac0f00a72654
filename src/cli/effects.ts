import type { Disk } from './storage/disk.ts';

/** Everything outside that a command touches; tests hand in their own. */
export type Effects = {
  readonly disk: Disk;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Writes to standard output or standard error as it is: lines end with their own line feed. */
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether standard error is a terminal, where a progress bar makes sense. */
  readonly isTerminal: boolean;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths of the user are relative to. */
  readonly cwd: string;
  /** The project's own folder, which holds `edition/` and `public/edition`. */
  readonly root: string;
  readonly processId: number;
};
