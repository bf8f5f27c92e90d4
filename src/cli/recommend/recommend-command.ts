import { Option, type Command } from 'commander';
import { sourceOf } from '../input/source.js';
import { colourOption, detailOption, langOption, todayOption } from '../options.js';
import type { CliContext } from '../cli-context.js';
import { withSaying } from '../with-saying.js';
import { RECOMMENDATION_FORMATS, type RecommendAsked } from './recommend-asked.js';

const EXAMPLES = `
Examples:
  nosql-advisor recommend workload.yaml
  nosql-advisor recommend workload.json --format json --lang ko
  echo '{ "name": "sessions", "useCases": ["session-store"] }' | nosql-advisor recommend -

Exit codes: 0 answered, 2 bad usage or input, 3 a fault of nosql-advisor itself.`;

export const addRecommend = (program: Command, context: CliContext): void => {
  program
    .command('recommend')
    .summary('recommend database families and databases for a workload')
    .description('Ranks the database families for a workload by what it needs, and in each family its databases.')
    .argument('<file>', 'a workload in YAML or JSON; - reads it from stdin')
    .addOption(
      new Option('--format <format>', 'what stdout carries; json is the answer of the HTTP API')
        .choices(RECOMMENDATION_FORMATS)
        .default('pretty'),
    )
    .addOption(detailOption())
    .addOption(todayOption('facts are told to be stale'))
    .addOption(langOption())
    .addOption(colourOption())
    .addHelpText('after', EXAMPLES)
    .action((file: string, asked: RecommendAsked) =>
      withSaying(context, asked, async (saying) => {
        const { recommendForFile } = await import('./recommend-for-file.js');
        return recommendForFile(sourceOf(file), asked, saying, context);
      }),
    );
};
