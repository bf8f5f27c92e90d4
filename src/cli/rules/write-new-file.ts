import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nearest } from '../../domain/nearest.js';
import { beginFile } from '../../rulebook/begin/begin-file.js';
import { sayFault } from '../../rulebook/read/fault.js';
import { COMMON_SCHEMA, FOLDERS, schemaFile } from '../../rulebook/read/kinds.js';
import { readRuleFiles } from '../../rulebook/read/read-files.js';
import { readSchemas } from '../../rulebook/read/schemas.js';
import type { CliContext } from '../cli-context.js';
import { escapeControls } from '../escape-controls.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { refuse } from '../refuse.js';
import { whyRefused } from '../system-fault.js';
import { printError } from '../print-error.js';
import { folderName, noRulesFolder } from './rules-folder.js';

/** Begins a file of rules where there is none, or says why not. */
export const writeNewFile = (asked: string, id: string, folder: string, context: CliContext): ExitCode => {
  const kind = FOLDERS.find((known) => known === asked);
  if (kind === undefined)
    return refuse(context, `rules has no folder ${asked}, but ${FOLDERS.join(', ')}`, nearest(asked, FOLDERS));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return refuse(context, `an id is lower-case words with hyphens between them, not ${id}`, hyphenated(id));
  const problem = noRulesFolder(folder);
  if (problem !== undefined) return refuse(context, problem);
  const files = readRuleFiles(folder);
  const faults = readSchemas(files).faults.filter(({ file }) => [schemaFile(kind), COMMON_SCHEMA].includes(file));
  if (faults.length > 0) {
    for (const fault of faults) printError(context, sayFault(fault, folderName(folder)));
    return EXIT.badInput;
  }
  const begun = beginFile(kind, id, files);
  if (begun.kind === 'closed')
    return refuse(context, `${kind} are ${begun.ids.join(', ')}, and not ${id}`, nearest(id, begun.ids));
  const name = `${folderName(folder)}/${kind}/${id}.yaml`;
  const failure = write(join(folder, kind, `${id}.yaml`), begun.text);
  if (failure !== undefined) return refuse(context, `${name} was not written: ${failure}`);
  const next = `nosql-advisor rules lint ${folderName(folder)} tells what is left to write`;
  context.stdout.write(`${escapeControls(`Wrote ${name}; ${next}.`)}\n`);
  return EXIT.fine;
};

/** `OrderOf items` as an id; undefined where nothing is left of it. */
const hyphenated = (id: string): string | undefined =>
  id
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-');

/** Why it could not be written, if it could not. */
const write = (path: string, text: string): string | undefined => {
  if (existsSync(path)) return 'there is such a file already';
  try {
    if (!existsSync(dirname(path))) mkdirSync(dirname(path));
    writeFileSync(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return whyRefused(error);
  }
};
