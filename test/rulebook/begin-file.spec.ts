import { describe, expect, it } from '@jest/globals';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { beginFile } from '../../src/rulebook/begin/begin-file.js';
import { checkFiles } from '../../src/rulebook/check-files.js';
import { FOLDERS, type Folder } from '../../src/rulebook/read/kinds.js';
import type { RuleFile } from '../../src/rulebook/read/read-files.js';
import { RULE_FILES } from './real-rule-files.js';
import { SMALL_FILES } from './small-rulebook.js';

const begun = (kind: Folder, id: string, files: readonly RuleFile[]): string => {
  const file = beginFile(kind, id, files);
  return file.kind === 'begun' ? file.text : `one of ${file.ids.join(', ')}`;
};

const faultsWith = (file: string, text: string): readonly { readonly file: string; readonly place: string }[] => {
  const checked = checkFiles([...SMALL_FILES, { file, text }]);
  if (checked.kind === 'sound') return [];
  return checked.faults.map(({ file: at, line, col }) => ({ file: at, place: `${line}:${col}` }));
};

/** Where a file has nothing yet. */
const gapsIn = (text: string): readonly string[] => {
  const lines = new LineCounter();
  const gaps: string[] = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Scalar: (_key, node) => {
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      if (isScalar(node) && node.value === null) gaps.push(`${line}:${col}`);
    },
  });
  return gaps;
};

describe.each(FOLDERS)('A file of %s that somebody has begun', (kind) => {
  const id = kind === 'styles' ? 'modular-monolith' : 'just-begun';
  const [file, text] = [`${kind}/${id}.yaml`, begun(kind, id, SMALL_FILES)];

  it('is at fault at each place that is left to write, and nowhere else', () => {
    const gaps = gapsIn(text);
    expect(gaps.length).toBeGreaterThan(5);
    expect(faultsWith(file, text)).toStrictEqual(gaps.map((place) => ({ file, place })));
  });

  it('begins as the files of its kind do', () => {
    const [first] = RULE_FILES.filter((other) => other.file.startsWith(`${kind}/`));
    expect(text.split('\n')[0]).toBe(first?.text.split('\n')[0]);
  });
});

describe('A file that somebody has begun', () => {
  it('supports each trait that its kind must', () => {
    expect(begun('families', 'ledger', SMALL_FILES)).toMatch(/^support:\n {2}link-following:\n/m);
    expect(begun('styles', 'monolith', RULE_FILES)).toMatch(/^ {2}technology-choice:\n {4}level:\n/m);
  });

  it('is not one of an id that the contract does not have', () => {
    expect(begun('styles', 'just-begun', RULE_FILES)).toBe('one of monolith, modular-monolith, microservices');
  });

  it('has an id that is a text, whatever YAML may think', () => {
    expect(begun('patterns', '404', RULE_FILES)).toMatch(/^id: "404"$/m);
  });

  it('is sound once it is written', () => {
    const written = [
      ['fact:', 'fact: access.traversalDepth'],
      ['operator:', 'operator: greaterThan'],
      ['value:', 'value: 5'],
      ['trait:', 'trait: link-following'],
      ['strength:', 'strength: slight'],
      ['  en:', '  en: Many links.'],
      ['  ko:', '  ko: 관계가 많습니다.'],
      ['title:', 'title: Links'],
      ['url:', 'url: https://links.example/'],
      ['checkedOn:', 'checkedOn: 2026-11-22'],
      ['fires:\n    -', 'fires:\n    - { access: { traversalDepth: 6 } }'],
      ['rests:\n    -', 'rests:\n    - {}'],
    ].reduce(
      (text, [gap = '', filled = '']) => text.replace(gap, filled),
      begun('selection', 'more-hops', SMALL_FILES),
    );
    expect(faultsWith('selection/more-hops.yaml', written)).toStrictEqual([]);
  });
});
