import { ZenEngine } from '@gorules/zen-engine';
import type { SelectionRule } from '../../src/domain/rulebook/rule.js';
import { orderOf, translate, type Notation } from './condition-tree.js';
import type { RulesEngine } from './rules-engine.js';

const NOTATION: Notation<string> = {
  all: (parts) => `(${parts.join(' and ')})`,
  any: (parts) => `(${parts.join(' or ')})`,
  not: (part) => `(not ${part})`,
  leaf: ({ fact, operator, value }) => {
    const literal = JSON.stringify(value);
    if (operator === 'equal') return `${fact} == ${literal}`;
    if (operator === 'in') return `${fact} in ${literal}`;
    // To ask these of what is unknown is an error, which ends the evaluation of all.
    if (operator === 'contains') return `(${fact} != null and ${literal} in ${fact})`;
    return `(${fact} != null and ${fact} ${orderOf(operator)} ${literal})`;
  },
};

/** GoRules' engine in Rust: one decision of one expression, which lists the rules that fire. */
export const zen = (rules: readonly SelectionRule[]): RulesEngine => {
  const marks = rules.map(({ id, when }) => `${translate(when.tree, NOTATION)} ? ${JSON.stringify(id)} : null`);
  const node = { id: 'rules', name: 'rules', type: 'expressionNode', position: { x: 0, y: 0 } };
  const expressions = [{ id: 'fired', key: 'fired', value: `filter([${marks.join(', ')}], # != null)` }];
  const decision = new ZenEngine().createDecision({
    nodes: [
      { ...node, id: 'in', name: 'in', type: 'inputNode' },
      { ...node, content: { expressions } },
      { ...node, id: 'out', name: 'out', type: 'outputNode' },
    ],
    edges: [
      { id: 'first', sourceId: 'in', targetId: 'rules', type: 'edge' },
      { id: 'last', sourceId: 'rules', targetId: 'out', type: 'edge' },
    ],
  });
  return {
    name: '@gorules/zen-engine, one decision',
    fire: async ({ nested }) => {
      const { result } = (await decision.evaluate(nested)) as {
        readonly result: { readonly fired: readonly string[] };
      };
      return result.fired;
    },
  };
};
