import type { Command } from 'commander';
import { FOLDERS } from '../../rulebook/read/kinds.js';
import type { CliContext } from '../cli-context.js';

const EXAMPLES = `
Examples:
  nosql-advisor rules new selection keeps-order
  nosql-advisor rules new databases foundationdb --folder ./rules

Exit codes: 0 written, 2 bad usage or nothing written, 3 a fault of nosql-advisor itself.`;

export const addNew = (rules: Command, context: CliContext): void => {
  rules
    .command('new')
    .summary('begin a file of rules')
    .description(
      'Writes a file with all keys that it must have and nothing in them but its id; it is never written over another.' +
        ' What is left to write in it, `nosql-advisor rules lint` tells as file:line:column.',
    )
    .argument('<kind>', `the folder that it goes to: ${FOLDERS.join(', ')}`)
    .argument('<id>', 'lower-case words with hyphens between them; the file is called by it')
    .option('--folder <folder>', 'the folder of rules, with its schemas', 'rules')
    .addHelpText('after', EXAMPLES)
    .action(async (kind: string, id: string, { folder }: { readonly folder: string }) => {
      const { writeNewFile } = await import('./write-new-file.js');
      context.setExitCode(writeNewFile(kind, id, folder, context));
    });
};
