import { Chalk, supportsColor, type ChalkInstance } from 'chalk';

/** The colours of what goes to stdout: none where it is no terminal, unless FORCE_COLOR says otherwise. */
export const paletteFor = (asked: boolean): ChalkInstance =>
  new Chalk({ level: asked && !isRefused() && supportsColor ? supportsColor.level : 0 });

/** See no-color.org; chalk knows FORCE_COLOR, but not this one. */
const isRefused = (): boolean => Boolean(process.env['NO_COLOR']) && process.env['FORCE_COLOR'] === undefined;
