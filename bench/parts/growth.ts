import { recommend } from '../../src/domain/advice/recommend.js';
import type { Workload } from '../../src/domain/input/workload.js';
import type { SelectionRule } from '../../src/domain/rulebook/rule.js';
import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';
import type { Database } from '../../src/domain/rulebook/stores/database.js';
import { gatherFacts } from '../../src/domain/advice/needs/gather-facts.js';
import { RULEBOOK as rulebook } from '../../test/rulebook/served-rulebook.js';
import { inTurn, microseconds } from '../measure/in-process.js';
import type { Part } from '../measure/part.js';
import type { Row } from '../measure/row.js';
import { PUBLISHED } from '../published-workloads.js';

const TIMES = [2, 4] as const;

/** By how much a recommendation takes longer when the rulebook grows, or the workload. */
export const growth: Part = async (effort) => {
  const next = inTurn(PUBLISHED);
  const byFacts = [...PUBLISHED].sort((one, other) => factsOf(one) - factsOf(other));
  const quarter = Math.floor(byFacts.length / 4);
  const few = byFacts.slice(0, quarter);
  const many = byFacts.slice(-quarter);
  const nextOfFew = inTurn(few);
  const nextOfMany = inTurn(many);
  const [moreRules, manyRules] = TIMES.map((times) => ({ ...rulebook, selection: rulesTimes(times) }));
  const [moreDatabases, manyDatabases] = TIMES.map((times) => ({ ...rulebook, databases: databasesTimes(times) }));
  const over = (grown: Rulebook | undefined) => () => recommend(next(), grown ?? rulebook);
  const took = await microseconds(
    {
      once: over(rulebook),
      moreRules: over(moreRules),
      manyRules: over(manyRules),
      moreDatabases: over(moreDatabases),
      manyDatabases: over(manyDatabases),
      few: () => recommend(nextOfFew(), rulebook),
      many: () => recommend(nextOfMany(), rulebook),
    },
    effort,
  );
  const row = (name: string, grown: keyof typeof took, from: keyof typeof took): Row => ({
    name: `a recommendation takes, with ${name}`,
    value: took[grown] / took[from],
    unit: '×',
  });
  return [
    row('rules × 2', 'moreRules', 'once'),
    row('rules × 4', 'manyRules', 'once'),
    row('databases × 2', 'moreDatabases', 'once'),
    row('databases × 4', 'manyDatabases', 'once'),
    row(`${meanFacts(many)} facts, to one with ${meanFacts(few)}`, 'many', 'few'),
  ];
};

const factsOf = (workload: Workload): number => gatherFacts(workload, rulebook).facts.size;

const meanFacts = (workloads: readonly Workload[]): number =>
  Math.round(workloads.reduce((sum, workload) => sum + factsOf(workload), 0) / workloads.length);

/** The same things again under other ids. */
const copied = <T>(items: readonly T[], times: number, rename: (item: T, suffix: string) => T): readonly T[] =>
  Array.from({ length: times }, (_, copy) =>
    copy === 0 ? items : items.map((item) => rename(item, `-${copy + 1}`)),
  ).flat();

const rulesTimes = (times: number): readonly SelectionRule[] =>
  copied(rulebook.selection, times, (rule, suffix) => ({ ...rule, id: rule.id + suffix }));

/** Each copy is kin to those of its own copy, as if the catalogue had so many more engines. */
const databasesTimes = (times: number): readonly Database[] =>
  copied(rulebook.databases, times, (database, suffix) => ({
    ...database,
    id: database.id + suffix,
    ...(database.extends !== undefined && { extends: database.extends + suffix }),
    engines: database.engines.map((engine) => engine + suffix),
  }));
