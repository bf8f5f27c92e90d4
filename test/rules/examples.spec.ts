import { describe, expect, it } from '@jest/globals';
import { checkWorkload } from '../../src/contract/workload/check-workload.js';
import { gatherFacts } from '../../src/domain/advice/needs/gather-facts.js';
import { gatherNeeds } from '../../src/domain/advice/needs/gather-needs.js';
import type { ConflictRule, SelectionRule } from '../../src/domain/rulebook/rule.js';
import { mergeWorkloads } from '../domain/advice/merge-workloads.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const RULES = [...RULEBOOK.selection, ...RULEBOOK.conflicts];

/** Whether a rule counts on a workload: a permission does so only beside a need that makes it worth something. */
const countsOn = (rule: SelectionRule | ConflictRule, example: object): boolean => {
  const { facts } = gatherFacts(mergeWorkloads([example]), RULEBOOK);
  if (!('need' in rule)) return rule.when.holds(facts) !== undefined;
  return gatherNeeds(facts, RULEBOOK.selection).some(({ strongest, further }) =>
    [strongest, ...further].some((firing) => firing.rule === rule),
  );
};

describe('The examples of a rule', () => {
  it.each(RULES)('$id: fire where they say so, rest where they say so, and are valid input', (rule) => {
    const fires = (example: object): boolean => countsOn(rule, example);
    const { fires: firing, rests: resting } = rule.examples;
    expect(firing.filter((example) => !fires(example))).toStrictEqual([]);
    // A rule that fires on nothing said would count for every workload.
    expect([{}, ...resting].filter(fires)).toStrictEqual([]);
    const sent = [...firing, ...resting].map((example) => mergeWorkloads([example]));
    expect(sent.map(checkWorkload)).toStrictEqual(sent.map((workload) => ({ kind: 'valid', workload })));
  });

  it.each(RULES)('$id: turn on a value, not only on what is left out', ({ examples: { rests } }) => {
    expect(rests.filter((example) => Object.keys(example).length > 0)).not.toHaveLength(0);
  });
});

describe('What a use case implies', () => {
  it.each(RULEBOOK.useCases)('$id: is valid input', ({ id, implies }) => {
    const stated = [...implies].map(([name, value]) => {
      const [group = '', key = ''] = name.split('.');
      return { [group]: { [key]: value } };
    });
    const workload = mergeWorkloads([{ useCases: [id] }, ...stated]);
    expect(checkWorkload(workload)).toStrictEqual({ kind: 'valid', workload });
  });

  it.each(RULEBOOK.useCases)('$id: asks for something', ({ id }) => {
    const { facts } = gatherFacts(mergeWorkloads([{ useCases: [id] }]), RULEBOOK);
    expect(RULEBOOK.selection.filter(({ when }) => when.holds(facts) !== undefined)).not.toHaveLength(0);
  });
});
