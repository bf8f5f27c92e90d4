// `npm run bench`: what one recommendation costs in process, beside json-rules-engine's own `Engine` on the same rules.
import { Engine } from 'json-rules-engine';
import { Bench } from 'tinybench';
import { gatherFacts } from '../src/domain/advice/needs/gather-facts.js';
import { gatherNeeds } from '../src/domain/advice/needs/gather-needs.js';
import type { Workload } from '../src/domain/input/workload.js';
import { sayRecommendation } from '../src/report/recommendation/say-recommendation.js';
import { recommend } from '../src/domain/advice/recommend.js';
import { rankDatabases } from '../src/domain/advice/ranking/rank-databases.js';
import { readCases } from '../test/cases/published-case.js';
import { RULEBOOK as rulebook } from '../test/rulebook/real-rulebook.js';

const workloads = readCases('cases').map(({ workload }) => workload);
let turn = 0;
const next = (): Workload => {
  turn = (turn + 1) % workloads.length;
  return workloads[turn] ?? { name: 'none' };
};
const bench = new Bench({ time: 2000, warmupTime: 500 });
const { families, databases, weights } = rulebook;
bench.add(
  `recommend: rank ${families.length} families and ${databases.length} databases, all reasons, limits, verdict, questions`,
  () => {
    recommend(next(), rulebook);
  },
);
bench.add('the rules alone: facts, and the needs of those that fire', () => {
  gatherNeeds(gatherFacts(next(), rulebook).facts, rulebook.selection);
});
bench.add(`the databases alone: ${databases.length} ranked with all reasons and limits`, () => {
  const { facts } = gatherFacts(next(), rulebook);
  rankDatabases(gatherNeeds(facts, rulebook.selection), facts, [], databases, weights);
});
bench.add('recommend and put into words, with every source', () => {
  sayRecommendation(recommend(next(), rulebook), 'full', { rulebook, language: 'en', staleBefore: '2025-01-01' });
});
bench.add('json-rules-engine: build an Engine of the same rules and run it', async () => {
  const { facts } = gatherFacts(next(), rulebook);
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, when } of rulebook.selection) {
    engine.addRule({ name: id, conditions: when.tree as never, event: { type: id } });
  }
  await engine.run(Object.fromEntries([...facts].map(([name, { value }]) => [name, value])));
});
await bench.run();

const medians = bench.tasks.map(({ name, result }) => {
  if (!('latency' in result)) throw new Error(`${name} did not finish`);
  return { name, microseconds: result.latency.p50 * 1000 };
});
for (const { name, microseconds } of medians) console.log(`${microseconds.toFixed(0).padStart(8)} µs median  ${name}`);
const [whole, rules, ranked, , engine] = medians;
if (whole === undefined || rules === undefined || ranked === undefined || engine === undefined)
  throw new Error('nothing was measured');
const ratio = (ours: typeof whole): string => `${(engine.microseconds / ours.microseconds).toFixed(0).padStart(8)} ×`;
console.log(
  `${ratio(rules)}          as fast as an Engine for each run: the rules alone, which is what an Engine does`,
);
console.log(
  `${ratio(ranked)}          as fast as an Engine for each run: the databases ranked with all reasons and limits`,
);
console.log(
  `${ratio(whole)}          as fast as an Engine for each run: the whole recommendation, verdict and questions and all`,
);
