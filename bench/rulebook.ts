// `npm run rulebook`: what the rulebook holds, how fresh it is, and which sources should be read again first.
import { freshnessOf, type CitedSource } from '../src/domain/rulebook/freshness.js';
import { todayInUtc } from '../src/http/server/today.js';
import { sayRulebook } from '../src/report/catalogue/say-rulebook.js';
import { RULEBOOK as rulebook } from '../test/rulebook/served-rulebook.js';
import { sayingOn } from '../src/report/saying.js';

const SHOWN = 20;
const DAY = 24 * 60 * 60 * 1000;

const today = todayInUtc();
const saying = sayingOn(today, rulebook, 'en');
const { staleBefore } = saying;
const { name, version, digest, counts, freshness } = sayRulebook(saying);

const ageInDays = (day: string): number => Math.round((Date.parse(today) - Date.parse(day)) / DAY);

/** Columns as wide as their widest cell; numbers, which stand in the first, to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padStart(widths[0] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

const describe = ({ source: { title, url, checkedOn = '' }, citedBy }: CitedSource): readonly string[] => [
  String(ageInDays(checkedOn)),
  checkedOn,
  citedBy.join(', '),
  title,
  url,
];

console.log(`${name} ${version}\n${digest}\n`);
console.log(
  table([
    [String(counts.families), 'families'],
    [String(counts.databases), 'databases'],
    [String(counts.traits), 'traits'],
    [String(counts.useCases), 'use cases'],
    [String(counts.selectionRules), 'selection rules'],
    [String(counts.conflictRules), 'conflict rules'],
    [String(counts.questions), 'questions'],
    [String(counts.styles), 'architecture styles'],
    [String(counts.styleTraits), 'traits of styles'],
    [String(counts.driverRules), 'driver rules'],
    [String(counts.patterns), 'patterns'],
    [String(counts.reviewRules), 'review rules'],
    [String(freshness.sources), 'sources'],
    [String(freshness.verified), `verified, from ${freshness.oldest ?? 'never'} to ${freshness.newest ?? 'never'}`],
    [String(freshness.unverified), 'unverified'],
    [String(freshness.stale), `stale: last read before ${staleBefore}, ${freshness.staleAfterMonths} months ago`],
  ]),
);
console.log(`\nThe ${SHOWN} that were read the longest ago:\n`);
console.log(
  table([
    ['days', 'read on', 'cited by', 'title', 'address'],
    ...freshnessOf(rulebook, staleBefore).stalest.slice(0, SHOWN).map(describe),
  ]),
);
