import type { Command } from 'commander';
import type { CliContext } from '../cli-context.js';
import { addLint } from './lint-command.js';
import { addList } from './list-command.js';
import { addNew } from './new-command.js';
import { addShow } from './show-command.js';

export const addRules = (program: Command, context: CliContext): void => {
  const rules = program
    .command('rules')
    .summary('look at the rules, and check them')
    .description('The rules that recommendations and reviews rest on.');
  addList(rules, context);
  addShow(rules, context);
  addLint(rules, context);
  addNew(rules, context);
};
