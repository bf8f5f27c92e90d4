import { fileURLToPath } from 'node:url';
import { readRuleFiles } from '../../src/rulebook/read/read-files.js';

/** The files of the rulebook as it is served. */
export const RULE_FILES = readRuleFiles(fileURLToPath(new URL('../../rules', import.meta.url)));
