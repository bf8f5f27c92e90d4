// `npm run cases`: every published decision beside the advice, and how often they agree.
import { CASE_FILES, readCases } from './published-case.js';
import { score, summarise, type Scored, type Summary } from './score.js';
import { soundRulebook } from './sound-rulebook.js';

const rulebook = soundRulebook();
for (const file of CASE_FILES) {
  const scored = readCases(file).map((published) => score(published, rulebook));
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
  const ranking = advice.standings
    .slice(0, 3)
    .map(({ family, fit, outcome }) => (outcome === 'fits' ? `${family.id} ${String(fit)}` : `${family.id} ruled out`));
  const { decisive, confidence } = advice.verdict;
  return [
    `${mark}  ${published.id}`,
    `       source chose ${published.chosen.families.join(', ')} (${published.chosen.products.join(', ')})`,
    `       advice ${ranking.join(' > ')} (${confidence} confidence)`,
    `       products ${products.length === 0 ? 'not in the catalogue' : productAmongFirst ? 'among the first three' : 'further down'}`,
    `       decided by ${decisive.map(({ need }) => need.strongest.rule.id).join(', ')}`,
  ].join('\n');
}

function table(summary: Summary): string {
  const { high, medium, low } = summary.byConfidence;
  const rows: readonly (readonly [string, string])[] = [
    ['cases', String(summary.cases)],
    ['chosen family first', `${String(summary.chosenFirst)} %`],
    ['right or acceptable first', `${String(summary.rightFirst)} %`],
    ['right or acceptable in the first two', `${String(summary.rightInFirstTwo)} %`],
    ['warned-against family first', String(summary.wrongFirst)],
    ['chosen product in the catalogue', String(summary.inCatalogue)],
    ['of these among the first three', `${String(summary.productAmongFirst)} %`],
    ['right with high confidence', `${String(high.right)} of ${String(high.cases)}`],
    ['right with medium confidence', `${String(medium.right)} of ${String(medium.cases)}`],
    ['right with low confidence', `${String(low.right)} of ${String(low.cases)}`],
  ];
  return rows.map(([name, value]) => `${name.padEnd(38)}${value}`).join('\n');
}
