import { RULEBOOK } from '../test/rulebook/real-rulebook.js';
import { readCases } from '../test/cases/published-case.js';
import { recommend } from '../src/domain/advice/recommend.js';
import { weigh } from '../src/domain/advice/weigh.js';
import { stand } from '../src/domain/advice/stand.js';
import { gatherFacts } from '../src/domain/advice/needs/gather-facts.js';
import { gatherNeeds } from '../src/domain/advice/needs/gather-needs.js';
import { checkWorkload } from '../src/contract/workload/check-workload.js';
import { sayRecommendation } from '../src/report/recommendation/say-recommendation.js';
import { sayingOn } from '../src/report/saying.js';
const all = (['cases', 'further-cases', 'fresh'] as any[]).flatMap((f) => readCases(f).map((c: any) => c.workload));
const saying = sayingOn('2026-11-27', RULEBOOK, 'en');
const texts = all.map((w) => JSON.stringify(w));
const parts: Record<string, (i: number) => unknown> = {
  check: (i) => checkWorkload(JSON.parse(texts[i]!)),
  facts: (i) => gatherFacts(all[i], RULEBOOK),
  needs: (i) => gatherNeeds((gatherFacts(all[i], RULEBOOK) as any).facts, RULEBOOK.selection),
  stand: (i) => stand(all[i], RULEBOOK),
  weigh: (i) => weigh(all[i], RULEBOOK),
  recommend: (i) => recommend(all[i], RULEBOOK),
  brief: (i) => JSON.stringify(sayRecommendation(recommend(all[i], RULEBOOK), 'brief', saying)),
  standard: (i) => JSON.stringify(sayRecommendation(recommend(all[i], RULEBOOK), 'standard', saying)),
};
const only = process.argv[2];
for (const [name, run] of Object.entries(parts)) {
  if (only !== undefined && only !== name) continue;
  for (let r = 0; r < 4; r += 1) for (let i = 0; i < all.length; i += 1) run(i);
  const rounds: number[] = [];
  for (let r = 0; r < Number(process.env.ROUNDS ?? 7); r += 1) { const t = process.cpuUsage(); for (let k = 0; k < 4; k += 1) for (let i = 0; i < all.length; i += 1) run(i); rounds.push(process.cpuUsage(t).user / (4 * all.length)); }
  rounds.sort((a, b) => a - b);
  console.log(name.padEnd(10), rounds[0]!.toFixed(0), 'µs CPU best', rounds[3]!.toFixed(0), 'median');
}
