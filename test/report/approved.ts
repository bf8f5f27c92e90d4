import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * A value as it was when somebody last read and approved it. After a change that is meant to change it, write it anew
 * and read the difference: `UPDATE_GOLDEN=1 npm test -- test/report`.
 */
export function approved(file: URL, now: unknown): unknown {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, `${JSON.stringify(now, undefined, 1)}\n`);
  if (!existsSync(file))
    throw new Error(`nothing is approved yet: write it by UPDATE_GOLDEN=1 and read ${file.pathname}`);
  return JSON.parse(readFileSync(file, 'utf8')) as unknown;
}

/** A value as it comes back from a file. */
export const asWritten = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
