// `npm run cases`: every published decision beside the advice, and how often they agree; then the tables of providers.
import { agreementWith, TABLES } from './decision-table.js';
import { figuresOf } from './figures.js';
import { CASE_FILES, readCases } from './published-case.js';
import { isNamed } from '../../src/domain/advice/verdict/judge.js';
import { score, summarise, type Scored, type Summary } from './score.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

for (const file of CASE_FILES) {
  const scored = readCases(file).map((published) => score(published, RULEBOOK));
  console.log(`${file}.json\n`);
  for (const one of scored) console.log(describe(one));
  console.log(`\n${figuresIn(summarise(scored))}\n`);
  console.log('the family that was chosen, and the families that came first in its cases');
  for (const [chosen, firsts] of confusionOf(scored)) console.log(`       ${chosen}: ${firsts}`);
  console.log();
}

for (const { table, percent, entries, unexplained, explained } of TABLES.map((name) => agreementWith(name, RULEBOOK))) {
  console.log(`decision table of ${table}: ${String(percent)} % of ${String(entries)} rows`);
  for (const miss of [...unexplained, ...explained]) console.log(`       ${miss}`);
}

/** For each family that a source chose, which came first and how often, most often first. */
function confusionOf(scored: readonly Scored[]): readonly (readonly [chosen: string, firsts: string])[] {
  const firstsOf = (chosen: string): string => {
    const counts = new Map<string, number>();
    for (const { published, advice } of scored) {
      if (published.chosen.families[0] !== chosen) continue;
      const first = advice.families[0]?.family.id ?? 'none';
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    return [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([first, count]) => `${first} ${count}`)
      .join(', ');
  };
  const chosen = new Set(scored.flatMap(({ published }) => published.chosen.families.slice(0, 1)));
  return [...chosen].sort().map((family) => [family, firstsOf(family)]);
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
    .map(({ family, fit, outcome }) =>
      outcome === 'ruled-out' ? `${family.id} ruled out` : `${family.id} ${String(fit)}`,
    );
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

function figuresIn(summary: Summary): string {
  return figuresOf(summary)
    .map(({ name, value }) => `${name.padEnd(46)}${value}`)
    .join('\n');
}
