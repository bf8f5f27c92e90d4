// Takes the few facts that `npm run fresh` compares with out of a checkout of endoflife-date/endoflife.date:
// node --import ./scripts/typescript.mjs bench/fresh/take.ts CHECKOUT COMMIT DAY
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Cycle, EndOfLife } from './compare.js';
import { PRODUCTS } from './data.js';

/** Products that the catalogue may come to have. */
const FURTHER = ['tarantool'];
/** Cycles of a product that are kept, the newest first. */
const KEPT = 4;

interface Release {
  readonly releaseCycle: string;
  readonly eol: string | boolean;
  readonly latest?: string;
  readonly latestReleaseDate?: string;
}

const [checkout = '', commit = '', takenOn = ''] = process.argv.slice(2);

const cyclesOf = (product: string): readonly Cycle[] => {
  const page = readFileSync(`${checkout}/products/${product}.md`, 'utf8');
  const { releases } = parse(page.split(/^---$/m)[1] ?? '') as { readonly releases: readonly Release[] };
  return releases
    .slice(0, KEPT)
    .map(({ releaseCycle, eol, latest, latestReleaseDate }) => ({
      cycle: releaseCycle,
      latest: latest ?? releaseCycle,
      ...(latestReleaseDate === undefined ? {} : { on: latestReleaseDate }),
      ...(typeof eol === 'string' ? { ends: eol } : {}),
    }));
};

const taken: EndOfLife = {
  source: 'https://github.com/endoflife-date/endoflife.date',
  licence: 'MIT, Copyright 2020 endoflife.date contributors: see LICENSE-endoflife.date',
  commit,
  takenOn,
  products: Object.fromEntries(
    [...Object.values(PRODUCTS), ...FURTHER].sort().map((product) => [product, cyclesOf(product)]),
  ),
};

writeFileSync(new URL('endoflife.json', import.meta.url), `${JSON.stringify(taken, undefined, 2)}\n`);
