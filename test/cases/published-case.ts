import { readFileSync } from 'node:fs';
import type { Workload } from '../../src/domain/input/workload.js';

/** A published datastore decision: what was required, what was chosen, and what the source warns against. */
export interface PublishedCase {
  readonly id: string;
  readonly source: { readonly title: string; readonly url: string };
  readonly workload: Workload;
  readonly chosen: { readonly families: readonly string[]; readonly products: readonly string[] };
  /** Families that a fair expert would also put first. */
  readonly acceptable: readonly string[];
  /** Families that the source warns against. */
  readonly wrong: readonly string[];
}

/**
 * `cases` are the public ones; `further-cases` were encoded later, from other sources, to see whether the rules are
 * general; `fresh` were encoded last, and held against rules that had not been written for them.
 */
export const CASE_FILES = ['cases', 'further-cases', 'fresh'] as const;
export type CaseFile = (typeof CASE_FILES)[number];

export const readCases = (file: CaseFile): readonly PublishedCase[] =>
  JSON.parse(readFileSync(new URL(`${file}.json`, import.meta.url), 'utf8')) as readonly PublishedCase[];
