import type { SourceAnswer } from '../answers/source.js';
import type { Source } from '../domain/rulebook/source.js';
import type { Saying } from './saying.js';

/** A source, marked as stale where it was last looked up too long ago. */
export const saySource = (source: Source, { staleBefore }: Pick<Saying, 'staleBefore'>): SourceAnswer =>
  source.checkedOn !== undefined && source.checkedOn < staleBefore ? { ...source, stale: true } : source;
