import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { checkedText, readChecked } from './checked-rulebook.js';
import { digestOf, readRuleFiles } from './read/read-files.js';

/**
 * Whether the rules of now were checked before, and found sound.
 *
 * @public The build asks it, by way of dist/.
 */
export const areChecked = (folder: string, path: string): boolean =>
  readChecked(path, digestOf(readRuleFiles(folder))) !== undefined;

/**
 * Brings the file of what was checked to the rules of now. Faulty rules have none: whoever opens them reads the files, and
 * tells the faults himself. Gives whether there is one.
 */
export const keepChecked = async (folder: string, path: string): Promise<boolean> => {
  const files = readRuleFiles(folder);
  const digest = digestOf(files);
  if (readChecked(path, digest) !== undefined) return true;
  // Only now: a YAML parser and a validator take longer to load than all the rest.
  const { checkFiles } = await import('./check-files.js');
  const checked = checkFiles(files);
  const text = checked.kind === 'sound' ? checkedText(checked.raw, digest) : undefined;
  if (text === undefined) {
    rmSync(path, { force: true });
    return false;
  }
  // In one step, since others may be reading it.
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, text);
  renameSync(fresh, path);
  return true;
};
