import type { Command } from 'commander';
import { colourOption, langOption, todayOption } from '../options.js';
import type { CliContext } from '../cli-context.js';
import { withSaying } from '../with-saying.js';
import { ruleFormatOption, type RulesAsked } from './rules-asked.js';

const EXAMPLES = `
Examples:
  nosql-advisor rules show dual-write
  nosql-advisor rules show dual-write --format json --lang ko`;

export const addShow = (rules: Command, context: CliContext): void => {
  rules
    .command('show')
    .summary('tell all of a rule')
    .description('Tells all of a rule: when it holds, what it says, why, and on which sources it rests.')
    .argument('<id>', 'as reports name it')
    .addOption(ruleFormatOption())
    .addOption(todayOption('sources are told to be stale'))
    .addOption(langOption())
    .addOption(colourOption())
    .addHelpText('after', EXAMPLES)
    .action((id: string, asked: RulesAsked) =>
      withSaying(context, asked, async (saying) => {
        const { showRule } = await import('./show-rule.js');
        return showRule(id, asked, saying, context);
      }),
    );
};
