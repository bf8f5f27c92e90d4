import { Bench } from 'tinybench';
import type { Effort } from './part.js';

/** Milliseconds for each task, of which the first are not counted: the compiler is still at work. */
const COUNTED = 1500;
const WARM = 400;

/** How long one call takes, the median in microseconds. */
export const microseconds = async <Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  { scale }: Effort,
): Promise<Readonly<Record<Name, number>>> => {
  const bench = new Bench({ time: COUNTED * scale, warmupTime: WARM * scale, warmupIterations: 5, iterations: 5 });
  for (const [name, task] of Object.entries<() => unknown>(tasks)) bench.add(name, task);
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} did not finish: ${JSON.stringify(result)}`);
    return [name, result.latency.p50 * 1000];
  });
  return Object.fromEntries(medians) as Record<Name, number>;
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
