import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Rulebook } from '../../src/domain/rulebook/rulebook.js';
import { sayRecommendation } from '../../src/report/recommendation/say-recommendation.js';
import { sayingIn } from '../report/saying-in.js';
import { buildRulebook } from '../../src/rulebook/build/build-rulebook.js';
import { checkFiles } from '../../src/rulebook/check-files.js';
import { checkedText } from '../../src/rulebook/checked-rulebook.js';
import { keepChecked } from '../../src/rulebook/keep-checked.js';
import { loadRulebook } from '../../src/rulebook/load-rulebook.js';
import type { RawRules } from '../../src/rulebook/read/raw.js';
import { digestOf, type RuleFile } from '../../src/rulebook/read/read-files.js';
import { recommend } from '../../src/domain/advice/recommend.js';
import { readCases } from '../cases/published-case.js';
import { RULE_FILES } from './real-rule-files.js';
import { SMALL_FILES } from './small-rulebook.js';

const rawOf = (files: readonly RuleFile[]): RawRules => {
  const checked = checkFiles(files);
  if (checked.kind === 'faulty') throw new Error(JSON.stringify(checked.faults));
  return checked.raw;
};

const textOf = (files: readonly RuleFile[]): string => checkedText(rawOf(files), digestOf(files)) ?? 'none';

/** In the place of each function the word `function`: two that do the same are not equal. */
const withoutFunctions = (value: unknown): unknown => {
  if (typeof value === 'function') return 'function';
  if (Array.isArray(value)) return value.map(withoutFunctions);
  if (value instanceof Map) return new Map([...value].map(([key, held]) => [key, withoutFunctions(held)] as const));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, withoutFunctions(held)]));
};

describe.each([
  { title: 'the small rulebook', files: SMALL_FILES },
  { title: 'the rulebook as it is served', files: RULE_FILES },
])('What was checked before: $title', ({ files }) => {
  const fromFiles = buildRulebook(rawOf(files), digestOf(files));
  const { digest, raw } = JSON.parse(textOf(files)) as { digest: string; raw: RawRules };
  const fromChecked = buildRulebook(raw, digest);

  it('gives the rulebook that its files give, in the same order', () => {
    expect(withoutFunctions(fromChecked)).toStrictEqual(withoutFunctions(fromFiles));
    expect(JSON.stringify(fromChecked)).toBe(JSON.stringify(fromFiles));
  });

  it('answers as its files do', () => {
    const answer = (rulebook: Rulebook): readonly string[] =>
      readCases('cases').map(({ workload }) =>
        JSON.stringify(sayRecommendation(recommend(workload, rulebook), 'full', sayingIn('ko', rulebook))),
      );
    expect(answer(fromChecked)).toStrictEqual(answer(fromFiles));
  });
});

describe('A folder of rules', () => {
  let house: string;
  let rules: string;
  let checked: string;
  beforeEach(() => {
    house = mkdtempSync(join(tmpdir(), 'rules-'));
    rules = join(house, 'rules');
    checked = join(house, 'rulebook.json');
    for (const { file, text } of SMALL_FILES) write(file, text);
  });
  afterEach(() => {
    rmSync(house, { recursive: true });
  });

  const write = (file: string, text: string): void => {
    const path = join(rules, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const settings = SMALL_FILES.find(({ file }) => file === 'rulebook.yaml')?.text ?? '';
  const nameOf = async (): Promise<string> => {
    const loaded = await loadRulebook(rules, checked);
    return loaded.kind === 'sound' ? loaded.rulebook.name : JSON.stringify(loaded.faults);
  };
  const rename = (name: string): void => {
    write('rulebook.yaml', settings.replace(/^name: .+$/m, `name: ${name}`));
  };
  /** As it was checked, but for a name by which it is known. */
  const marked = textOf(SMALL_FILES).replace('"name":"small"', '"name":"from-what-was-checked"');
  it('is known by the digest of its files', async () => {
    expect(await loadRulebook(rules)).toHaveProperty('rulebook.digest', digestOf(SMALL_FILES));
  });

  it('is not read again where the same files were checked', async () => {
    writeFileSync(checked, marked);
    expect(await nameOf()).toBe('from-what-was-checked');
  });

  it.each([
    ['is missing', undefined],
    ['is empty', ''],
    ['was cut off', marked.slice(0, -1)],
    ['was cut off in the middle', marked.slice(0, marked.length / 2)],
    ['holds nothing', 'null'],
    ['holds something else', '[1]'],
    ['holds the digest alone', JSON.stringify({ format: 2, digest: digestOf(SMALL_FILES) })],
    ['has another format', marked.replace('"format":2', '"format":0')],
    ['is of other files', marked.replace(/"digest":"./, '"digest":"x')],
  ])('is read from its files where what was checked %s', async (_, text) => {
    if (text !== undefined) writeFileSync(checked, text);
    expect(await nameOf()).toBe('small');
  });

  it('tells its faults though it was sound when it was checked', async () => {
    writeFileSync(checked, marked);
    write('selection/no-rule.yaml', 'id: no-rule\n');
    expect(await loadRulebook(rules, checked)).toHaveProperty('kind', 'faulty');
  });

  it('is checked once, and again where it has changed', async () => {
    expect(await keepChecked(rules, checked)).toBe(true);
    expect(readFileSync(checked, 'utf8')).toBe(textOf(SMALL_FILES));
    writeFileSync(checked, marked);
    expect(await keepChecked(rules, checked)).toBe(true);
    expect(await nameOf()).toBe('from-what-was-checked');
    rename('another-name');
    expect(await nameOf()).toBe('another-name');
    expect(await keepChecked(rules, checked)).toBe(true);
    expect(await nameOf()).toBe('another-name');
    expect(readFileSync(checked, 'utf8')).toContain('"name":"another-name"');
    expect(readdirSync(house).sort()).toStrictEqual(['rulebook.json', 'rules']);
  });

  it('leaves nothing that was checked where it is faulty', async () => {
    writeFileSync(checked, marked);
    write('selection/no-rule.yaml', 'id: no-rule\n');
    expect(await keepChecked(rules, checked)).toBe(false);
    expect(existsSync(checked)).toBe(false);
    expect(await keepChecked(rules, checked)).toBe(false);
  });
});

it('A number that JSON does not know is read from its file', () => {
  const raw = rawOf(SMALL_FILES);
  const endless = { ...raw, rulebook: { ...raw.rulebook, staleAfterMonths: Infinity } };
  expect(checkedText(endless, 'digest')).toBeUndefined();
});
