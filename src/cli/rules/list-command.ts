import { Option, type Command } from 'commander';
import { RULE_KINDS } from '../../domain/rulebook/rule-kind.js';
import { colourOption, langOption, todayOption } from '../options.js';
import type { CliContext } from '../cli-context.js';
import { loadSoundRulebook } from '../load-sound-rulebook.js';
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
    .action(async (asked: RulesAsked) => {
      const rulebook = await loadSoundRulebook(context);
      if (rulebook === undefined) return;
      const { listRules } = await import('./list-rules.js');
      context.stdout.write(listRules(rulebook, asked, context));
    });
};
