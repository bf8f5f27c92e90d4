import type { SelectionRule } from '../../../src/domain/rulebook/rule.js';
import { leavesOf } from '../../rules/leaves.js';
import { RULEBOOK } from '../../rulebook/real-rulebook.js';

export const PRIORITIES = [
  'realTimeResponse',
  'scalability',
  'highAvailability',
  'cloudNative',
  'simplicity',
  'flexibility',
  'lowCost',
] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Rules that ask for more where a priority is high; one that bounds it from above asks for its opposite. */
export const askFor = (priority: Priority): readonly SelectionRule[] =>
  RULEBOOK.selection.filter(({ when }) => {
    const leaves = leavesOf(when.tree).filter(({ fact }) => fact === `priorities.${priority}`);
    return leaves.length > 0 && leaves.every(({ operator }) => !operator.startsWith('lessThan'));
  });
