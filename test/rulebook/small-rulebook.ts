import { fileURLToPath } from 'node:url';
import { USE_CASES } from '../../src/domain/input/words.js';
import { NOSQL_HEADLINES } from '../../src/domain/rulebook/trait.js';
import { readRuleFiles } from '../../src/rulebook/read/read-files.js';
import type { RuleFile } from '../../src/rulebook/read/read-files.js';
import { RULE_FILES } from './real-rule-files.js';

const useCases: RuleFile = {
  file: 'use-cases.yaml',
  text: USE_CASES.map(
    (id) => `- { id: ${id}, title: { en: ${id}, ko: 용도 }, implies: { traffic: { hotKeys: true } } }\n`,
  ).join(''),
};

const SAID = '{ en: what it means, ko: 뜻 }';
const SOURCE = '{ title: A page, url: "https://example.org/nosql", unverified: true }';
const nosql: RuleFile = {
  file: 'nosql.yaml',
  text: [
    `meaning: ${SAID}`,
    `source: ${SOURCE}`,
    'headlines:',
    ...NOSQL_HEADLINES.map(
      (id) => `  - { id: ${id}, title: ${SAID}, meaning: ${SAID}, examples: [${SAID}], sources: [${SOURCE}] }`,
    ),
  ].join('\n'),
};

/**
 * A rulebook of two traits, two families and two rules, held against the schemas of the real one and with its words for
 * implied limits; in the loader's order.
 */
export const SMALL_FILES: readonly RuleFile[] = [
  ...RULE_FILES.filter(({ file }) => file.startsWith('schema/') || file === 'implied-limits.yaml'),
  ...readRuleFiles(fileURLToPath(new URL('small', import.meta.url))),
  useCases,
  nosql,
].sort((one, other) => (one.file < other.file ? -1 : 1));
