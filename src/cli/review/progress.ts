import { setImmediate } from 'node:timers/promises';
import type { Output } from '../cli-context.js';

/** Up to this many files no progress is shown: they are soon done. */
const FEW_FILES = 20;
/** Milliseconds after which a run is long. */
const LONG_MS = 300;

/** Told after each file; it shows how far the run is, if at all. */
export interface Progress {
  readonly step: () => Promise<void>;
  readonly end: () => void;
}

/** Where a progress line is drawn, and when. */
export interface ProgressSetting {
  readonly stream: Output;
  /** The time in milliseconds, from any start: only differences are used. */
  readonly now?: () => number;
}

/** A line on stderr where that is a terminal and many files take long; nothing else ever. */
export const startProgress = (total: number, { stream, now = () => performance.now() }: ProgressSetting): Progress => {
  // Some terminals say that they have no columns; ora would then clear endless lines.
  if (total <= FEW_FILES || stream.isTTY !== true || !stream.columns)
    return { step: () => Promise.resolve(), end: () => undefined };
  const startedAt = now();
  let done = 0;
  let spinner: Awaited<ReturnType<typeof startSpinner>> | undefined;
  return {
    step: async () => {
      done += 1;
      if (now() - startedAt < LONG_MS) return;
      const text = `${done} of ${total} files reviewed`;
      if (spinner === undefined) spinner = await startSpinner(stream, text);
      else spinner.text = text;
      // A line is only drawn between two files.
      await setImmediate();
    },
    end: () => {
      spinner?.stop();
    },
  };
};

const startSpinner = async (stream: NodeJS.WritableStream, text: string) => {
  const { default: ora } = await import('ora');
  const spinner = ora({ stream, text, discardStdin: false });
  // Where ora cannot draw, in CI and on a dumb terminal, it would print lines instead.
  return spinner.isEnabled ? spinner.start() : spinner;
};
