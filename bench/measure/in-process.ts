import { times, type Effort } from './part.js';
import { median } from './statistics.js';

const ROUNDS = 25;
/** Milliseconds that a task has in each round: enough that it does not matter whose turn it was before. */
const SLICE = 60;
const WARM = 400;

/**
 * How long one call takes, the median of all rounds in microseconds. In each round every task has its turn, so that
 * what else the machine does meanwhile falls on all of them, and their ratios stay what they are.
 */
export const microseconds = async <Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  effort: Effort,
): Promise<Readonly<Record<Name, number>>> => {
  const { scale } = effort;
  const measured = Object.entries<() => unknown>(tasks).map(([name, task]) => ({ name, task, took: [] as number[] }));
  for (const { task } of measured) await slice(task, WARM * scale);
  for (let round = 0; round < times(effort, ROUNDS); round += 1) {
    for (const { task, took } of measured) took.push(await slice(task, SLICE * Math.sqrt(scale)));
  }
  return Object.fromEntries(measured.map(({ name, took }) => [name, median(took)])) as Record<Name, number>;
};

/** What one call took in so many milliseconds, in the mean. */
const slice = async (task: () => unknown, milliseconds: number): Promise<number> => {
  const started = performance.now();
  const until = started + milliseconds;
  let calls = 0;
  let now: number;
  do {
    const result = task();
    // To wait for what is there already would count for much beside the fastest.
    if (result instanceof Promise) await result;
    calls += 1;
    now = performance.now();
  } while (now < until);
  return ((now - started) * 1000) / calls;
};

/** Gives the items in turn, without end. */
export const inTurn = <T>(items: readonly T[]): (() => T) => {
  let turn = 0;
  return () => {
    const item = items[turn % items.length];
    if (item === undefined) throw new Error('there is nothing to take');
    turn += 1;
    return item;
  };
};
