// `npm run bench`: what answers cost, beside others that could have done a part of it. One table, ratios first.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildWhatIsStale } from '../scripts/build.mjs';
import { sayMachine, thisMachine } from './machine.js';
import { isMet } from './measure/row.js';
import { PARTS } from './parts.js';
import { tableOf, type Placed } from './table.js';

const HELP = `npm run bench -- [--only PART[,PART…]] [--quick | --scale N] [--json FILE]

Parts: ${Object.keys(PARTS).join(', ')}.
--quick takes a tenth of the time; its figures are for a first look. --json writes them to a file as well.`;

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    scale: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const names = asked.only?.split(',') ?? Object.keys(PARTS);
const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
const scale = asked.scale === undefined ? (asked.quick ? 0.1 : 1) : Number(asked.scale);

if (asked.help) console.log(HELP);
else if (unknown.length > 0 || !(scale > 0 && scale <= 1)) {
  console.error(HELP);
  process.exitCode = 2;
} else await measure();

async function measure(): Promise<void> {
  if (!(await buildWhatIsStale())) throw new Error('it could not be built');
  const rows: Placed[] = [];
  for (const name of names) {
    const started = performance.now();
    const found = (await PARTS[name]?.({ scale })) ?? [];
    rows.push(...found.map((row) => ({ part: name, ...row })));
    console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  const machine = thisMachine();
  console.log(`${sayMachine(machine)}${scale === 1 ? '' : `, at ${scale} of the usual time`}\n`);
  console.log(tableOf(rows));
  if (asked.json === undefined) return;
  const told = rows.map((row) => ({ ...row, value: row.value ?? null, met: isMet(row) ?? null }));
  writeFileSync(asked.json, `${JSON.stringify({ machine, scale, rows: told }, undefined, 2)}\n`);
}
