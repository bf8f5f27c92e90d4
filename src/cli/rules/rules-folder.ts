import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Why a folder cannot be one of rules; undefined where it may be. */
export const noRulesFolder = (folder: string): string | undefined => {
  if (existsSync(join(folder, 'schema'))) return undefined;
  return existsSync(folder)
    ? `${folder} is no folder of rules: it has no folder schema`
    : `there is no folder ${folder}`;
};

/** How a folder is called in what is told of its files. */
export const folderName = (folder: string): string => folder.replace(/\/+$/, '');
