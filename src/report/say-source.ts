import type { SourceAnswer } from '../answers/source.js';
import type { Source } from '../domain/rulebook/source.js';

/** A source, marked as stale where it was last looked up before that day (`YYYY-MM-DD`). */
export const saySource = (source: Source, staleBefore: string): SourceAnswer =>
  source.checkedOn !== undefined && source.checkedOn < staleBefore ? { ...source, stale: true } : source;
