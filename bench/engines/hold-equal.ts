import type { KnownFacts, RulesEngine } from './rules-engine.js';

/** Throws where an engine fires other rules than ours do, of any workload: what is faster at another task is no rival. */
export const holdEqual = async (
  engines: readonly RulesEngine[],
  ours: (known: KnownFacts) => readonly string[],
  workloads: readonly KnownFacts[],
): Promise<void> => {
  for (const [at, known] of workloads.entries()) {
    const expected = [...ours(known)].sort().join(' ');
    for (const { name, fire } of engines) {
      const fired = [...(await fire(known))].sort().join(' ');
      if (fired !== expected) throw new Error(`${name}: workload ${at} fires\n${fired}\nand not\n${expected}`);
    }
  }
};
