import { Chalk, supportsColor, type ChalkInstance } from 'chalk';
import type { CliContext } from './cli-context.js';

/** The colours of what goes to stdout: none where it is no terminal or NO_COLOR is set, unless FORCE_COLOR says otherwise. */
export const paletteFor = (asked: boolean, { stdout, env }: CliContext): ChalkInstance => {
  const shown = env['FORCE_COLOR'] !== undefined || (stdout.isTTY === true && !env['NO_COLOR']);
  return new Chalk({ level: asked && shown && supportsColor ? supportsColor.level : 0 });
};
