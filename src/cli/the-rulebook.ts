import type { Rulebook } from '../domain/rulebook/rulebook.js';
import { sayFault } from '../rulebook/read/fault.js';
import { complain, complainOf } from './complain.js';
import type { Surroundings } from './surroundings.js';

/** The packaged rulebook; undefined where it is faulty, which is told. */
export const theRulebook = async ({ loadRulebook }: Surroundings): Promise<Rulebook | undefined> => {
  const loaded = await loadRulebook();
  if (loaded.kind === 'sound') return loaded.rulebook;
  complainOf('the rulebook is faulty');
  for (const fault of loaded.faults) complain(sayFault(fault));
  return undefined;
};
