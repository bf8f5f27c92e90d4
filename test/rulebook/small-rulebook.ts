import { fileURLToPath } from 'node:url';
import { USE_CASES } from '../../src/domain/input/words.js';
import { readRuleFiles } from '../../src/rulebook/read/read-files.js';
import type { RuleFile } from '../../src/rulebook/read/read-files.js';
import { RULE_FILES } from './real-rule-files.js';

const useCases: RuleFile = {
  file: 'use-cases.yaml',
  text: USE_CASES.map(
    (id) => `- { id: ${id}, title: { en: ${id}, ko: 용도 }, implies: { traffic: { hotKeys: true } } }\n`,
  ).join(''),
};

/**
 * A rulebook of two traits, two families and two rules, held against the schemas of the real one and with its words for
 * implied limits; in the loader's order.
 */
export const SMALL_FILES: readonly RuleFile[] = [
  ...RULE_FILES.filter(({ file }) => file.startsWith('schema/') || file === 'implied-limits.yaml'),
  ...readRuleFiles(fileURLToPath(new URL('small', import.meta.url))),
  useCases,
].sort((one, other) => (one.file < other.file ? -1 : 1));
