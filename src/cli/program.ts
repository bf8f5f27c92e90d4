import { Command } from 'commander';
import { escapeLines } from './escape-controls.js';
import { addRecommend } from './recommend/recommend-command.js';
import { addReview } from './review/review-command.js';
import { addRules } from './rules/rules-command.js';
import { addServe } from './serve-command.js';
import type { CliContext, Output } from './cli-context.js';

const EXAMPLES = `
Examples:
  nosql-advisor recommend workload.yaml
  nosql-advisor review design.yaml
  nosql-advisor rules show dual-write
  nosql-advisor help review`;

/** The command line with all its commands. What ends a command early is printed, then thrown. */
export const programFor = (context: CliContext): Command => {
  const program = new Command('nosql-advisor')
    .description('Says which databases fit a workload and why, and reviews the design of a system.')
    .version(context.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('Add --help to see what there is.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
      getOutHelpWidth: () => widthOf(context.stdout),
      getErrHelpWidth: () => widthOf(context.stderr),
      outputError: (text, write) => {
        write(escapeLines(text.replace(/^error: /, 'nosql-advisor: ')));
      },
    });
  addRecommend(program, context);
  addReview(program, context);
  addRules(program, context);
  addServe(program, context);
  return program;
};

/** What is no terminal is taken to have as many columns as most of them have. */
const widthOf = ({ isTTY, columns }: Output): number => (isTTY === true ? columns : undefined) ?? 80;
