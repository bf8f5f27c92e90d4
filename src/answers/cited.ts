import type { SourceAnswer } from './source.js';

/** What a source is called within one answer. */
export type SourceId = string;

/** The sources of an answer, each said once, by its id. */
export type SourcesById = Readonly<Record<SourceId, SourceAnswer>>;
