// `npm run cases`: every published decision beside the advice, and how often they agree.
import { figuresOf } from './figures.js';
import { CASE_FILES, readCases } from './published-case.js';
import { isNamed } from '../../src/domain/advice/verdict/judge.js';
import { score, summarise, type Scored, type Summary } from './score.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

for (const file of CASE_FILES) {
  const scored = readCases(file).map((published) => score(published, RULEBOOK));
  console.log(`${file}.json\n`);
  for (const one of scored) console.log(describe(one));
  console.log(`\n${table(summarise(scored))}\n`);
}

function describe({
  published,
  advice,
  products,
  productAmongFirst,
  chosenFirst,
  rightFirst,
  wrongFirst,
}: Scored): string {
  const mark = wrongFirst ? 'WRONG' : chosenFirst ? 'right' : rightFirst ? 'fair ' : 'other';
  const ranking = advice.families
    .slice(0, 3)
    .map(({ family, fit, outcome }) => (outcome === 'fits' ? `${family.id} ${String(fit)}` : `${family.id} ruled out`));
  const { verdict } = advice;
  const decisive = isNamed(verdict) ? verdict.decisive : [];
  return [
    `${mark}  ${published.id}`,
    `       source chose ${published.chosen.families.join(', ')} (${published.chosen.products.join(', ')})`,
    `       advice ${ranking.join(' > ')} (${verdict.confidence} confidence)`,
    `       products ${products.length === 0 ? 'not in the catalogue' : productAmongFirst ? 'among the first three' : 'further down'}`,
    `       decided by ${decisive.map(({ need }) => need.strongest.rule.id).join(', ')}`,
  ].join('\n');
}

function table(summary: Summary): string {
  return figuresOf(summary)
    .map(({ name, value }) => `${name.padEnd(38)}${value}`)
    .join('\n');
}
