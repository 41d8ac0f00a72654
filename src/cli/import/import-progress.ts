import { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import type { Effects } from '../effects.ts';

/** Tells whoever waits how far a long import has come. */
export type ImportProgress = {
  readonly reading: (articles: number, bytes: number) => void;
  readonly connecting: (done: number, total: number) => void;
  readonly end: () => void;
};

/** From so many articles on, an import is long. */
const LONG = 100;
const STEP = 1000;

/** A bar on a terminal, once the import turns out to be long; a plain line every 1,000 articles elsewhere. */
export function importProgress(effects: Effects, totalBytes: number): ImportProgress {
  return effects.isTerminal ? barProgress(effects, totalBytes) : lineProgress(effects);
}

function barProgress({ stderr }: Effects, totalBytes: number): ImportProgress {
  let bar: { readonly phase: string; readonly bar: SingleBar } | undefined;
  const show = (phase: string, value: number, total: number, articles: number) => {
    if (bar?.phase !== phase) {
      bar?.bar.stop();
      bar = { phase, bar: newBar(phase, total, stderr) };
    }
    bar.bar.update(Math.min(value, total), { articles });
  };
  return {
    reading: (articles, bytes) => {
      if (articles < LONG) return;
      if (totalBytes > 0) show('Reading   ', bytes, totalBytes, articles);
      // Nobody knows how much a site or a stream will give.
      else if (articles % LONG === 0) stderr(`\r${articles} articles read`);
    },
    connecting: (done, total) => {
      if (total >= LONG) show('Connecting', done, total, done);
    },
    end: () => bar?.bar.stop(),
  };
}

function newBar(phase: string, total: number, stderr: Effects['stderr']): SingleBar {
  const format = `${phase} {bar} {percentage} %, {articles} articles, {eta_formatted} left`;
  const bar = new SingleBar({ format, hideCursor: true, stream: terminal(stderr) });
  bar.start(total, 0, { articles: 0 });
  return bar;
}

/** What the bar is drawn on: the terminal as far as it knows. */
function terminal(stderr: Effects['stderr']): NodeJS.WritableStream {
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    stderr(chunk.toString());
    done();
  };
  return Object.assign(new Writable({ write }), {
    isTTY: true,
    columns: process.stderr.columns ?? NARROW,
  });
}

/** A terminal that does not say how wide it is. */
const NARROW = 80;

function lineProgress({ stderr }: Effects): ImportProgress {
  return {
    reading: (articles) => {
      if (articles % STEP === 0) stderr(`${articles} articles read\n`);
    },
    connecting: (done, total) => {
      if (total >= STEP && done % STEP === 0) stderr(`${done} of ${total} articles connected\n`);
    },
    end: () => {},
  };
}
