import { setImmediate } from 'node:timers/promises';

/** So many files are soon done. */
const FEW_FILES = 20;
/** Milliseconds after which a run is long. */
const LONG_MS = 300;

/** Told after each file; it shows how far the run is, if at all. */
export interface Progress {
  readonly step: () => Promise<void>;
  readonly end: () => void;
}

/** A line on stderr where that is a terminal and many files take long; nothing else ever. */
export const startProgress = (total: number): Progress => {
  if (total <= FEW_FILES || !process.stderr.isTTY) return { step: () => Promise.resolve(), end: () => undefined };
  const startedAt = performance.now();
  let done = 0;
  let spinner: Awaited<ReturnType<typeof startSpinner>> | undefined;
  return {
    step: async () => {
      done += 1;
      if (performance.now() - startedAt < LONG_MS) return;
      spinner ??= await startSpinner();
      spinner.text = `${done} of ${total} files reviewed`;
      // A line is only drawn between two files.
      await setImmediate();
    },
    end: () => {
      spinner?.stop();
    },
  };
};

const startSpinner = async () => {
  const { default: ora } = await import('ora');
  return ora({ stream: process.stderr, discardStdin: false }).start();
};
