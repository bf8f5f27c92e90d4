import { describe, expect, it } from '@jest/globals';
import { behind, compareVersions, ending, numbersOf, type EndOfLife } from '../../bench/fresh/compare.js';
import { END_OF_LIFE, PRODUCTS } from '../../bench/fresh/data.js';
import type { Database } from '../../src/domain/rulebook/stores/database.js';
import { RULEBOOK } from '../rulebook/real-rulebook.js';

const source = { title: 'The releases', url: 'https://releases.example' };
const released = (id: string, version?: string): Pick<Database, 'id' | 'release'> => ({
  id,
  ...(version === undefined ? {} : { release: { version, source } }),
});

const KNOWN: EndOfLife = {
  source: 'https://known.example',
  licence: 'MIT',
  commit: '0',
  takenOn: '2026-08-22',
  products: {
    store: [
      { cycle: '9.1', latest: '9.1.4', on: '2026-08-01', ends: '2028-01-31' },
      { cycle: '10.0', latest: '10.0.2', on: '2026-07-01' },
      { cycle: '8', latest: '8.7', ends: '2026-09-30' },
    ],
  },
};
const NAMES = { mine: 'store', other: 'nobody' };

describe('Versions', () => {
  it.each([
    ['v26.8 LTS', [26, 8]],
    ['2026.10.2', [2026, 10, 2]],
    ['8.0', [8, 0]],
    ['beta', []],
  ])('%s begins with the numbers %j', (version, numbers) => {
    expect(numbersOf(version)).toStrictEqual(numbers);
  });

  it.each([
    ['9.2', '10.0', -1],
    ['10.0.3', '10.0.2', 1],
    ['10.0', '10.0.2', 0],
    ['10', '9.9', 1],
  ])('%s against %s, as far as both say: %d', (one, other, sign) => {
    expect(Math.sign(compareVersions(numbersOf(one), numbersOf(other)))).toBe(sign);
  });
});

describe('A release of the catalogue', () => {
  it('is behind where the newest of all lines is newer', () => {
    expect(behind([released('mine', '9.1.4')], NAMES, KNOWN)).toStrictEqual([
      { id: 'mine', has: '9.1.4', latest: '10.0.2', on: '2026-07-01' },
    ]);
  });

  it.each([
    ['the newest', released('mine', '10.0.2')],
    ['newer than what is known', released('mine', '10.1')],
    ['as new as it says', released('mine', '10.0')],
    ['of a product that nobody follows', released('other', '1.0')],
    ['of a database that is not mapped', released('third', '1.0')],
    ['none', released('mine')],
  ])('is not behind where it is %s', (_, database) => {
    expect(behind([database], NAMES, KNOWN)).toStrictEqual([]);
  });

  it('is of a line that ends, if that does so by the day', () => {
    const of = (version: string, by: string) => ending([released('mine', version)], NAMES, KNOWN, by);
    expect(of('8.6.1', '2026-09-30')).toStrictEqual([{ id: 'mine', has: '8.6.1', cycle: '8', ends: '2026-09-30' }]);
    expect(of('8.6.1', '2026-09-29')).toStrictEqual([]);
    expect(of('9.1', '2028-12-31')).toMatchObject([{ cycle: '9.1' }]);
    expect(of('10.0.2', '2100-01-01')).toStrictEqual([]);
  });
});

describe('What is known of releases', () => {
  const known = END_OF_LIFE();

  it('is of databases of the catalogue that have releases', () => {
    const ids = RULEBOOK.databases.flatMap(({ id, release }) => (release === undefined ? [] : id));
    expect(Object.keys(PRODUCTS).filter((id) => !ids.includes(id))).toStrictEqual([]);
  });

  it('has lines for each, and says where it was taken from', () => {
    expect(Object.values(PRODUCTS).filter((product) => (known.products[product] ?? []).length === 0)).toStrictEqual([]);
    expect(known).toMatchObject({
      source: expect.stringMatching(/endoflife\.date$/),
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
    expect(known.licence).toContain('MIT');
  });
});
