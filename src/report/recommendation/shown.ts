import type { Detail } from '../../domain/detail.js';

/** How much of each list is told. What is longer ends in a count, so that no workload makes an answer too large for its reader. */
export interface Shown {
  readonly needs: number;
  /** Facts that are told of a rule that fired. */
  readonly facts: number;
  /** Further rules that are told of a need. */
  readonly further: number;
  /** Families whose support for the needs is told, and for how many needs the evidence: of the first family, of each other. */
  readonly supported: number;
  readonly evidence: { readonly first: number; readonly others: number };
  readonly databases: number;
  /** Of how many families, and of how many databases of each, is told what sets them apart, limits and offerings; of none twice. */
  readonly described: { readonly families: number; readonly databases: number };
  /** Limits that are told of the first database of a family; of the others half as many. */
  readonly limits: number;
  /** Musts that a family or a database lacks. */
  readonly unmet: number;
  readonly topDatabases: number;
  /** Causes that rule out, and databases that are named for each. */
  readonly causes: number;
  readonly named: number;
  readonly conflicts: number;
  /** What a conflict is between, and what could be given up. */
  readonly clashing: number;
  readonly warnings: number;
  readonly questions: number;
  readonly weakSpots: number;
  readonly signs: number;
  readonly equals: number;
}

const ALL = Number.POSITIVE_INFINITY;

const BRIEF: Shown = {
  needs: 0,
  facts: 0,
  further: 0,
  supported: 0,
  evidence: { first: 0, others: 0 },
  databases: 0,
  described: { families: 0, databases: 0 },
  limits: 0,
  unmet: 1,
  topDatabases: 0,
  causes: 3,
  named: 2,
  conflicts: 1,
  clashing: 2,
  warnings: 1,
  questions: 3,
  weakSpots: 1,
  // The sentences of the verdict tell the first of them, with what to try before.
  signs: 0,
  equals: 3,
};

const STANDARD: Shown = {
  needs: 20,
  facts: 2,
  further: 0,
  supported: 3,
  evidence: { first: 10, others: 2 },
  databases: 3,
  described: { families: 3, databases: 1 },
  limits: 2,
  unmet: 3,
  topDatabases: 5,
  causes: 5,
  named: 5,
  conflicts: 3,
  clashing: 8,
  warnings: 6,
  questions: 5,
  weakSpots: 3,
  signs: 2,
  equals: 12,
};

const FULL: Shown = {
  needs: 40,
  facts: 8,
  further: 8,
  supported: 3,
  evidence: { first: ALL, others: ALL },
  databases: ALL,
  described: { families: ALL, databases: 3 },
  limits: 2,
  unmet: 3,
  topDatabases: 10,
  causes: ALL,
  named: ALL,
  conflicts: ALL,
  clashing: 12,
  warnings: ALL,
  questions: ALL,
  weakSpots: ALL,
  signs: ALL,
  equals: ALL,
};

interface Tier {
  readonly above: number;
  readonly shown: Shown;
}

/** What is told from so many needs on, the most first: the more there are, the less is told beside the weightiest. */
const CROWDED: Readonly<Record<Detail, readonly Tier[]>> = {
  brief: [{ above: 12, shown: { ...BRIEF, causes: 2, questions: 2 } }],
  standard: [
    // More needs than nearly all published workloads have.
    {
      above: 14,
      shown: {
        ...STANDARD,
        needs: 10,
        supported: 1,
        evidence: { first: 8, others: 0 },
        described: { families: 2, databases: 1 },
        unmet: 2,
        conflicts: 2,
        clashing: 6,
      },
    },
    { above: 11, shown: { ...STANDARD, supported: 2, evidence: { first: 8, others: 1 }, clashing: 6 } },
  ],
  full: [
    {
      above: 17,
      shown: {
        ...FULL,
        needs: 16,
        facts: 2,
        further: 1,
        evidence: { first: 12, others: 4 },
        described: { families: ALL, databases: 1 },
        conflicts: 4,
        clashing: 6,
        unmet: 2,
      },
    },
    { above: 11, shown: { ...FULL, described: { families: ALL, databases: 2 } } },
  ],
};

const USUAL: Readonly<Record<Detail, Shown>> = { brief: BRIEF, standard: STANDARD, full: FULL };

/**
 * What is told of a workload with so many needs. A brief answer is read by people and by agents with some 1,500 tokens to
 * spare (6 kB), a standard one by programs and agents with 8,000 (32 kB); a full one stays below 100,000 characters, above
 * which several callers cut.
 */
export const shownOf = (detail: Detail, needs: number): Shown =>
  CROWDED[detail].find(({ above }) => needs > above)?.shown ?? USUAL[detail];
