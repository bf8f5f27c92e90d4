import { Option, type Command } from 'commander';
import { RULE_KINDS } from '../../domain/rulebook/any-rule.js';
import { EXIT } from '../exit-code.js';
import { colourOption, langOption, todayOption } from '../options.js';
import type { CliContext } from '../cli-context.js';
import { withSaying } from '../with-saying.js';
import { ruleFormatOption, type RulesAsked } from './rules-asked.js';

const EXAMPLES = `
Examples:
  nosql-advisor rules list
  nosql-advisor rules list --kind review --lang ko
  nosql-advisor rules list --format json`;

export const addList = (rules: Command, context: CliContext): void => {
  rules
    .command('list')
    .summary('list the rules')
    .description(
      'Lists the rules: of recommendations (selection, conflict), of the architecture style (driver) and of reviews.',
    )
    .addOption(new Option('--kind <kind>', 'only rules of a kind').choices(RULE_KINDS))
    .addOption(ruleFormatOption())
    .addOption(todayOption('sources are told to be stale'))
    .addOption(langOption())
    .addOption(colourOption())
    .addHelpText('after', EXAMPLES)
    .action((asked: RulesAsked) =>
      withSaying(context, asked, async (saying) => {
        const { listRules } = await import('./list-rules.js');
        context.stdout.write(listRules(asked, saying, context));
        return EXIT.fine;
      }),
    );
};
