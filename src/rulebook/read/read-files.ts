import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file below `rules/`, by its path with forward slashes. */
export interface RuleFile {
  readonly file: string;
  readonly text: string;
}

/** Every file of the rulebook in a fixed order, whatever the file system's. */
export const readRuleFiles = (folder: string): readonly RuleFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));

/** SHA-256 over names and contents: the same rulebook has the same digest on every machine. */
export const digestOf = (files: readonly RuleFile[]): string => {
  const hash = createHash('sha256');
  for (const { file, text } of files) hash.update(`${file}\0${text}\0`);
  return hash.digest('hex');
};
