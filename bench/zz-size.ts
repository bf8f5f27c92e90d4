import fc from 'fast-check';
import { RULEBOOK } from '../test/rulebook/real-rulebook.js';
import { readCases } from '../test/cases/published-case.js';
import { recommend } from '../src/domain/advice/recommend.js';
import { sayRecommendation } from '../src/report/recommendation/say-recommendation.js';
import { sayingOn } from '../src/report/saying.js';
import { arbitraryTellingWorkload } from '../test/domain/advice/arbitrary-telling-workload.js';
import { arbitraryClash } from '../test/domain/advice/arbitrary-clash.js';
const cases = (['cases', 'further-cases', 'fresh'] as any[]).flatMap((f) => readCases(f).map((c: any) => c.workload));
const random = fc.sample(fc.oneof({ weight: 4, arbitrary: arbitraryTellingWorkload(RULEBOOK) as any }, { weight: 1, arbitrary: arbitraryClash(RULEBOOK) as any }), { numRuns: 1000, seed: 26 });
const parts: Record<string, Record<string, number>> = {};
for (const [name, all] of [['cases', cases], ['random', random]] as const)
  for (const detail of ['brief', 'standard', 'full'] as const)
    for (const language of ['en', 'ko'] as const) {
      const sizes: number[] = [];
      let most = 0;
      for (const w of all as any[]) {
        const answer = sayRecommendation(recommend(w, RULEBOOK), detail, sayingOn('2026-11-27', RULEBOOK, language));
        const text = JSON.stringify(answer);
        const size = detail === 'full' ? text.length : Buffer.byteLength(text);
        sizes.push(size);
        if (size > most) { (globalThis as any).n = (recommend(w, RULEBOOK) as any).needs.length; most = size; parts[`${name} ${detail} ${language}`] = Object.fromEntries(Object.entries(answer).map(([k, v]) => [k, Buffer.byteLength(JSON.stringify(v))]).filter(([, n]) => (n as number) > 150)) as any; }
      }
      sizes.sort((a, b) => a - b);
      console.log(name.padEnd(8), detail.padEnd(9), language, sizes[0], sizes[sizes.length >> 1], sizes.at(-1), (globalThis as any).n);
    }
for (const [k, v] of Object.entries(parts)) console.log(k, JSON.stringify(v));
