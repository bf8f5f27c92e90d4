import type { Workload } from '../input/workload.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { openQuestions, type OpenQuestion } from './questions.js';
import { findWarnings, type Warning } from './warnings.js';
import { weigh, type Weighed } from './weigh.js';

/** Everything that can be said of a workload, before it is put into words. */
export interface Recommendation extends Weighed {
  readonly workload: Workload;
  readonly warnings: readonly Warning[];
  readonly questions: readonly OpenQuestion[];
}

/** Ranks families and databases for a workload, and adds what only the reader of a whole recommendation wants. */
export const recommend = (workload: Workload, rulebook: Rulebook): Recommendation => {
  const weighed = weigh(workload, rulebook);
  return {
    workload,
    ...weighed,
    warnings: findWarnings(workload, weighed, rulebook),
    questions: openQuestions(weighed, rulebook),
  };
};
