import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { buildRulebook } from '../../src/rulebook/build/build-rulebook.js';
import { checkFiles, type CheckedFiles } from '../../src/rulebook/check-files.js';
import { sayFault } from '../../src/rulebook/read/fault.js';
import { digestOf } from '../../src/rulebook/read/read-files.js';
import type { RuleFile } from '../../src/rulebook/read/read-files.js';
import { RULE_FILES } from './real-rule-files.js';
import { SMALL_FILES } from './small-rulebook.js';

interface Corruption {
  readonly title: string;
  readonly swap?: Readonly<Record<string, readonly [from: string, to: string]>>;
  readonly add?: Readonly<Record<string, string>>;
  readonly remove?: string;
  readonly faults: readonly string[];
}

const CORRUPTIONS = ['corruptions.yaml', 'database-corruptions.yaml'].flatMap(
  (file) => parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as readonly Corruption[],
);

const swapped = (text: string, [from, to]: readonly [string, string]): string => {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`not once in the file: ${from}`);
  return before + to + after;
};

function spoilt({ swap = {}, add = {}, remove }: Corruption): readonly RuleFile[] {
  const strangers = Object.keys(swap).filter((name) => !SMALL_FILES.some(({ file }) => file === name));
  if (strangers.length > 0) throw new Error(`no such file: ${strangers.join(', ')}`);
  return [
    ...SMALL_FILES.filter(({ file }) => file !== remove && !(file in add)).map((whole) => {
      const { file, text } = whole;
      const change = swap[file];
      return change === undefined ? whole : { file, text: swapped(text, change) };
    }),
    ...Object.entries(add).map(([file, text]) => ({ file, text })),
  ];
}

const faultsOf = (checked: CheckedFiles): readonly string[] =>
  checked.kind === 'faulty' ? checked.faults.map((fault) => sayFault(fault)) : [];

describe('A spoilt rulebook', () => {
  it.each(CORRUPTIONS)('is refused: $title', (corruption) => {
    expect(faultsOf(checkFiles(spoilt(corruption)))).toStrictEqual(corruption.faults.map((fault) => `rules/${fault}`));
  });
});

describe.each([
  { title: 'the small rulebook', files: SMALL_FILES },
  { title: 'the rulebook as it is served', files: RULE_FILES },
])('$title', ({ files }) => {
  const checked = checkFiles(files);
  const rulebook = checked.kind === 'sound' ? buildRulebook(checked.raw, digestOf(files)) : undefined;

  it('is sound', () => {
    expect(faultsOf(checked)).toStrictEqual([]);
  });

  it('has everything of its files', () => {
    const idsBelow = (folder: string): readonly string[] =>
      files.flatMap(({ file }) => (file.startsWith(folder) ? [file.slice(folder.length, -'.yaml'.length)] : []));
    expect(rulebook?.selection.map(({ id }) => id)).toStrictEqual(idsBelow('selection/'));
    expect(rulebook?.conflicts.map(({ id }) => id)).toStrictEqual(idsBelow('conflicts/'));
    expect(rulebook?.databases.map(({ id }) => id)).toStrictEqual(idsBelow('databases/'));
    expect(rulebook?.families.map(({ id }) => id).sort()).toStrictEqual(idsBelow('families/'));
    const orders = rulebook?.families.map(({ order }) => order) ?? [];
    expect(orders).toStrictEqual([...orders].sort((one, other) => one - other));
  });
});

describe('The digest of a rulebook', () => {
  const [first, ...others] = SMALL_FILES;
  const small = digestOf(SMALL_FILES);

  it('is the same for the same files and depends on nothing else', () => {
    expect(small).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf(SMALL_FILES.map((file) => ({ ...file })))).toBe(small);
  });

  it('changes with a text, with a name, and with a text that moves from one file to the next', () => {
    const { file, text } = first ?? { file: '', text: '' };
    const changed = [
      [{ file, text: `${text} ` }, ...others],
      [{ file: `${file}x`, text }, ...others],
      others,
      [{ file: `${file}${text.charAt(0)}`, text: text.slice(1) }, ...others],
    ];
    const digests = changed.map(digestOf);
    expect(new Set([small, ...digests]).size).toBe(changed.length + 1);
  });
});
