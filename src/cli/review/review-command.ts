import { Option, type Command } from 'commander';
import { SEVERITIES } from '../../domain/rulebook/severity.js';
import { sourcesOf, type Source } from '../input/source.js';
import { colourOption, detailOption, langOption, todayOption } from '../options.js';
import type { CliContext } from '../cli-context.js';
import { withSaying } from '../with-saying.js';
import { clashOf } from './files-written-over.js';
import { REVIEW_FORMATS } from './review-formats.js';
import type { ReviewAsked } from './review-files.js';

const EXAMPLES = `
Examples:
  nosql-advisor review design.yaml
  nosql-advisor review designs/*.yaml --fail-on warning
  nosql-advisor review design.yaml --format github --output.sarif advisor.sarif
  nosql-advisor review design.yaml --write-baseline baseline.json
  nosql-advisor review design.yaml --baseline baseline.json
  git show HEAD:design.yaml | nosql-advisor review - --stdin-filepath design.yaml

A finding is accepted in the file itself, by an entry under "ignore" or by a comment beside the line:
  # nosql-advisor-ignore RULE until=2027-01-01 -- the reason

Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 bad usage or input, 3 a fault of nosql-advisor itself.`;

type Options = Omit<ReviewAsked, 'outputs'> & { readonly stdinFilepath?: string } & {
  readonly [output in `output.${(typeof REVIEW_FORMATS)[number]}`]?: string;
};

export const addReview = (program: Command, context: CliContext): void => {
  const command = program
    .command('review')
    .summary('review designs')
    .description(
      'Holds designs against the rulebook: their datastores, their architecture style, and what happens between services.',
    )
    .argument('<file...>', 'designs in YAML or JSON; - reads one from stdin')
    .addOption(new Option('--format <format>', 'what stdout carries').choices(REVIEW_FORMATS).default('pretty'));
  for (const format of REVIEW_FORMATS)
    command.option(`--output.${format} <file>`, `write a ${format} report to a file as well`);
  command
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit code 1')
        .choices([...SEVERITIES, 'never'])
        .default('error'),
    )
    .option('--no-ignores', 'for audits: whatever the files accept counts')
    .option('--baseline <file>', 'accept the findings that this file lists, and tell which of them are gone')
    .option('--write-baseline <file>', 'write all findings that count now to a file, and accept them')
    .option('--stdin-filepath <path>', 'what stdin is called in reports; its ending tells YAML from JSON')
    .addOption(detailOption())
    .addOption(todayOption('ignores are held to their end'))
    .addOption(langOption())
    .addOption(colourOption())
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], options: Options) => {
      const sources = sourcesOf(files, options.stdinFilepath);
      if (options.stdinFilepath !== undefined && !files.includes('-')) {
        command.error('error: --stdin-filepath names what comes by stdin; give - as a file');
      }
      const outputs = REVIEW_FORMATS.flatMap((format) => {
        const path = options[`output.${format}`];
        return path === undefined ? [] : [[format, path] as const];
      });
      const clash = clashIn(sources, outputs, options);
      if (clash !== undefined) command.error(`error: ${clash}`);
      await withSaying(context, options, async (saying) => {
        const { reviewFiles } = await import('./review-files.js');
        return reviewFiles(sources, { ...options, outputs }, saying, context);
      });
    });
};

/** Why nothing may be written, if so. A baseline may overwrite the one before it: that is how it is renewed. */
const clashIn = (
  sources: readonly Source[],
  outputs: ReviewAsked['outputs'],
  { baseline, writeBaseline }: Options,
): string | undefined => {
  const designs = sources.flatMap(({ path }) => (path === undefined ? [] : [{ role: 'a design to review', path }]));
  const before = baseline === undefined ? [] : [{ role: 'the baseline', path: baseline }];
  const reports = outputs.map(([format, path]) => ({ role: `--output.${format}`, path }));
  const after = writeBaseline === undefined ? [] : [{ role: '--write-baseline', path: writeBaseline }];
  return clashOf([...designs, ...before], reports) ?? clashOf([...designs, ...reports], after);
};
