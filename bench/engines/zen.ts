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

/** What is used of the package. */
interface Zen {
  readonly ZenEngine: new () => {
    readonly createDecision: (content: object) => { readonly evaluate: (facts: object) => Promise<unknown> };
  };
}

/** A variable, since the package is not among ours: it has a binary for each platform, and the comparison is all that wants it. */
const PACKAGE: string = '@gorules/zen-engine';

const installed = async (): Promise<Zen | undefined> => {
  try {
    return (await import(PACKAGE)) as Zen;
  } catch {
    process.stderr.write(`${PACKAGE} is left out: it is not installed (npm install --no-save ${PACKAGE})\n`);
    return undefined;
  }
};

/** GoRules' engine in Rust: one decision of one expression, which lists the rules that fire; undefined where it is not installed. */
export const zen = async (rules: readonly SelectionRule[]): Promise<RulesEngine | undefined> => {
  const library = await installed();
  if (library === undefined) return undefined;
  const marks = rules.map(({ id, when }) => `${translate(when.tree, NOTATION)} ? ${JSON.stringify(id)} : null`);
  const node = { id: 'rules', name: 'rules', type: 'expressionNode', position: { x: 0, y: 0 } };
  const expressions = [{ id: 'fired', key: 'fired', value: `filter([${marks.join(', ')}], # != null)` }];
  const decision = new library.ZenEngine().createDecision({
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
