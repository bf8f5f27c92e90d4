import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { SelectionRule } from '../../src/domain/rulebook/rule.js';
import type { KnownFacts, RulesEngine } from './rules-engine.js';

const built = (rules: readonly SelectionRule[]): Engine => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  // The library's types know no read-only trees; it copies what it is given.
  for (const { id, when } of rules) {
    engine.addRule({ name: id, conditions: when.tree as unknown as TopLevelCondition, event: { type: id } });
  }
  return engine;
};

const fired = async (engine: Engine, { flat }: KnownFacts): Promise<readonly string[]> => {
  const { events } = await engine.run({ ...flat });
  return events.map(({ type }) => type);
};

/** As it is safe where runs overlap: a new `Engine` for each. */
export const engineForEachRun = (rules: readonly SelectionRule[]): RulesEngine => ({
  name: 'json-rules-engine, an Engine built and run for each',
  fire: (known) => fired(built(rules), known),
});

/** As it is fast, but only run after run: runs that overlap on one `Engine` lose rules without a word. */
export const sharedEngine = (rules: readonly SelectionRule[]): RulesEngine => {
  const engine = built(rules);
  return { name: 'json-rules-engine, one Engine run after run', fire: (known) => fired(engine, known) };
};
