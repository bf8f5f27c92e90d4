// `npm run fresh`: which releases of the catalogue are behind, which of their lines end, and which facts were read the
// longest ago. It compares with the facts of endoflife.date in this folder, so it needs no network.
import { monthsBefore } from '../../src/domain/day.js';
import { freshnessOf } from '../../src/domain/rulebook/freshness.js';
import { todayInUtc } from '../../src/http/server/today.js';
import { RULEBOOK } from '../../test/rulebook/served-rulebook.js';
import { behind, ending } from './compare.js';
import { END_OF_LIFE, PRODUCTS } from './data.js';

const SHOWN = 20;
const MONTHS_AHEAD = 12;

const { databases, staleAfterMonths } = RULEBOOK;
const known = END_OF_LIFE();
const today = todayInUtc();
const soon = monthsBefore(today, -MONTHS_AHEAD);

const section = (title: string, lines: readonly string[]): void => {
  console.log(`${title}: ${lines.length === 0 ? 'none' : lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
  console.log();
};

console.log(`Compared with ${known.source} of ${known.takenOn} (${known.commit.slice(0, 7)}).\n`);
section(
  'Releases that are behind',
  behind(databases, PRODUCTS, known).map(
    ({ id, has, latest, on }) => `${id}: ${has}, but ${latest} is out${on === undefined ? '' : ` since ${on}`}`,
  ),
);
section(
  `Lines that end by ${soon}`,
  ending(databases, PRODUCTS, known, soon).map(
    ({ id, has, cycle, ends }) => `${id}: ${has}, whose line ${cycle} ${ends <= today ? 'ended' : 'ends'} on ${ends}`,
  ),
);
section(
  'Databases and offerings of the catalogue that end',
  databases
    .flatMap(({ title, ends, managed }) =>
      [{ name: title, ends }, ...managed].flatMap((one) =>
        one.ends === undefined ? [] : `${one.ends.on}: ${one.name}`,
      ),
    )
    .sort(),
);
section(
  'Databases without a line to compare with',
  databases.filter(({ id, release }) => release !== undefined && !(id in PRODUCTS)).map(({ id }) => id),
);
section(
  `The ${SHOWN} facts that were read the longest ago`,
  freshnessOf(RULEBOOK, monthsBefore(today, staleAfterMonths))
    .stalest.slice(0, SHOWN)
    .map(({ source, citedBy }) => `${source.checkedOn ?? ''} ${citedBy.join(', ')}: ${source.title} ${source.url}`),
);
