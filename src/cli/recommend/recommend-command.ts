import { Option, type Command } from 'commander';
import { sourcesOf } from '../input/source.js';
import { colourOption, detailOption, langOption, todayOption } from '../options.js';
import type { CliContext } from '../cli-context.js';
import { withSaying } from '../with-saying.js';
import { RECOMMENDATION_FORMATS, type RecommendAsked } from './recommend-asked.js';

const EXAMPLES = `
Examples:
  nosql-advisor recommend workload.yaml
  nosql-advisor recommend workload.json --format json --lang ko
  nosql-advisor recommend workloads/*.yaml --format json --detail brief
  nosql-advisor recommend workloads.ndjson --ndjson > answers.ndjson
  echo '{ "name": "sessions", "useCases": ["session-store"] }' | nosql-advisor recommend -

With several files, json is a list of { file, recommendation }. With --ndjson each line is answered by
a line, { line, recommendation } or { line, problem }, briefly if --detail does not say otherwise.

Exit codes: 0 all answered, 2 bad usage or input, 3 a fault of nosql-advisor itself.`;

type Options = RecommendAsked & { readonly ndjson?: boolean };

export const addRecommend = (program: Command, context: CliContext): void => {
  program
    .command('recommend')
    .summary('recommend database families and databases for workloads')
    .description('Ranks the database families for a workload by what it needs, and in each family its databases.')
    .argument('<file...>', 'workloads in YAML or JSON; - reads one from stdin')
    .addOption(
      new Option('--format <format>', 'what stdout carries; json is the answer of the HTTP API')
        .choices(RECOMMENDATION_FORMATS)
        .default('pretty'),
    )
    .addOption(
      new Option('--ndjson', 'the file has a workload in JSON on each line; each is answered by a line').conflicts(
        'format',
      ),
    )
    .addOption(detailOption())
    .addOption(todayOption('facts are told to be stale'))
    .addOption(langOption())
    .addOption(colourOption())
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], asked: Options, command: Command) => {
      const [source, ...more] = sourcesOf(files, undefined);
      if (source === undefined || asked.ndjson !== true) {
        await withSaying(context, asked, async (saying) => {
          const { recommendForFiles } = await import('./recommend-for-files.js');
          return recommendForFiles(source === undefined ? [] : [source, ...more], asked, saying, context);
        });
        return;
      }
      if (more.length > 0) command.error('error: --ndjson takes one file, whose lines are numbered');
      const detail = command.getOptionValueSource('detail') === 'default' ? 'brief' : asked.detail;
      await withSaying(context, asked, async (saying) => {
        const { recommendForLines } = await import('./recommend-for-lines.js');
        return recommendForLines(source, detail, saying, context);
      });
    });
};
