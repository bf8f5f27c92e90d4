import type { Workload } from '../src/domain/input/workload.js';
import { CASE_FILES, readCases } from '../test/cases/published-case.js';

/** The workloads of all published decisions: what people really ask, from one line to forty facts. */
export const PUBLISHED: readonly Workload[] = CASE_FILES.flatMap((file) => readCases(file)).map(
  ({ workload }) => workload,
);
