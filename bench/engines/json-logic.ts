import { LogicEngine } from 'json-logic-engine';
import type { SelectionRule } from '../../src/domain/rulebook/rule.js';
import { orderOf, translate, type Notation } from './condition-tree.js';
import type { KnownFacts, RulesEngine } from './rules-engine.js';

type Logic = Readonly<Record<string, readonly unknown[]>>;

const NOTATION: Notation<Logic> = {
  all: (parts) => ({ and: parts }),
  any: (parts) => ({ or: parts }),
  not: (part) => ({ '!': [part] }),
  leaf: ({ fact, operator, value }) => {
    const known = { var: fact };
    if (operator === 'equal') return { '===': [known, value] };
    if (operator === 'contains') return { in: [value, known] };
    if (operator === 'in') return { in: [known, value] };
    // Null is less than five in JavaScript, and what is unknown must hold nothing.
    return { and: [{ '!==': [known, null] }, { [orderOf(operator)]: [known, value] }] };
  },
};

/** JSON Logic, each condition compiled to a function of JavaScript beforehand. */
export const jsonLogic = (rules: readonly SelectionRule[]): RulesEngine => {
  const logic = new LogicEngine();
  const compiled = rules.map(({ id, when }) => ({
    id,
    // Its typings know no more than that it is some function.
    holds: logic.build(translate(when.tree, NOTATION)) as (context: KnownFacts['nested']) => unknown,
  }));
  return {
    name: 'json-logic-engine, compiled',
    fire: ({ nested }) => {
      const fired: string[] = [];
      for (const { id, holds } of compiled) if (holds(nested) === true) fired.push(id);
      return fired;
    },
  };
};
