import type { Command } from 'commander';
import type { Surroundings } from '../surroundings.js';
import { addLint } from './lint-command.js';
import { addList } from './list-command.js';
import { addShow } from './show-command.js';

export const addRules = (program: Command, surroundings: Surroundings): void => {
  const rules = program
    .command('rules')
    .summary('look at the rules, and check them')
    .description('The rules that recommendations and reviews rest on.');
  addList(rules, surroundings);
  addShow(rules, surroundings);
  addLint(rules, surroundings);
};
