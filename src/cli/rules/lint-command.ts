import type { Command } from 'commander';
import { refuse } from '../refuse.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { CliContext } from '../cli-context.js';
import { escapeControls } from '../escape-controls.js';
import { folderName, noRulesFolder } from './rules-folder.js';

const EXAMPLES = `
Examples:
  nosql-advisor rules lint
  nosql-advisor rules lint ./rules

Exit codes: 0 sound, 1 faults, 2 bad usage or no such folder, 3 a fault of nosql-advisor itself.`;

export const addLint = (rules: Command, context: CliContext): void => {
  rules
    .command('lint')
    .summary('check a folder of rules')
    .description('Checks a folder of rules and tells all that is wrong with it, as file:line:column.')
    .argument('[folder]', 'the folder, with its schemas (default: the rules of this package)')
    .addHelpText('after', EXAMPLES)
    .action(async (folder?: string) => {
      context.setExitCode(
        await (folder === undefined
          ? lint(context.rulesFolder, 'rules', context)
          : lint(folder, folderName(folder), context)),
      );
    });
};

/** `named` is the name of the folder in messages about its files. */
const lint = async (folder: string, named: string, context: CliContext): Promise<ExitCode> => {
  const problem = noRulesFolder(folder);
  if (problem !== undefined) return refuse(context, problem);
  const [{ loadRulebook }, { sayFault }] = await Promise.all([
    import('../../rulebook/load-rulebook.js'),
    import('../../rulebook/read/fault.js'),
  ]);
  const loaded = await loadRulebook(folder);
  if (loaded.kind === 'sound') {
    context.stdout.write(`The rules are sound: ${loaded.rulebook.name} ${loaded.rulebook.version}.\n`);
    return EXIT.fine;
  }
  context.stdout.write(loaded.faults.map((fault) => `${escapeControls(sayFault(fault, named))}\n`).join(''));
  return EXIT.findings;
};
