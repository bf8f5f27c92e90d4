import { setImmediate } from 'node:timers/promises';
import type { Output } from './cli-context.js';

/** Up to so many things no progress is shown: they are soon done. */
const FEW = 20;
/** Milliseconds after which a run is long. */
const LONG_MS = 300;
/** Milliseconds that a line stands: nobody reads faster, and some things are done in less than one. */
const SHOWN_MS = 40;

/** What is done one by one. */
export interface Counted {
  /** How many there are, where that is known. */
  readonly total?: number;
  /** Says how many are done. */
  readonly say: (done: number) => string;
}

/** Told after each of them; it shows how far the run is, if at all. */
export interface Progress {
  readonly step: () => Promise<void>;
  readonly end: () => void;
}

/** Shows nothing. */
export const NO_PROGRESS: Progress = { step: () => Promise.resolve(), end: () => undefined };

/** Where a progress line is drawn, and when. */
export interface ProgressSetting {
  readonly stream: Output;
  /** The time in milliseconds, from any start: only differences are used. */
  readonly now?: () => number;
}

/** A line on stderr where that is a terminal and many things take long; nothing else ever. */
export const startProgress = (
  { total = Infinity, say }: Counted,
  { stream, now = () => performance.now() }: ProgressSetting,
): Progress => {
  // Some terminals say that they have no columns; ora would then clear endless lines.
  if (total <= FEW || stream.isTTY !== true || !stream.columns) return NO_PROGRESS;
  let showAt = now() + LONG_MS;
  let done = 0;
  let spinner: Awaited<ReturnType<typeof startSpinner>> | undefined;
  return {
    step: async () => {
      done += 1;
      if (now() < showAt) return;
      showAt = now() + SHOWN_MS;
      const text = say(done);
      if (spinner === undefined) spinner = await startSpinner(stream, text);
      else spinner.text = text;
      // A line is only drawn between two of them.
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
