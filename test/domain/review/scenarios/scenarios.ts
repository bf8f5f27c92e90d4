import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { Severity } from '../../../../src/domain/rulebook/severity.js';

/** A finding that is expected. What is left out may be anything. */
export interface Expected {
  readonly rule: string;
  readonly severity: Severity;
  readonly target?: string;
  /** Where it stands, or what holds the place where it stands. */
  readonly pointer?: string;
  /** All of them, in order. */
  readonly members?: readonly string[];
  /** Some of those that it points at. */
  readonly patterns?: readonly string[];
  /** Words that its message or its remedy names, in English, in whatever case. */
  readonly says?: readonly string[];
  /** Words that they must not name. */
  readonly neverSays?: readonly string[];
  /** Words that its reasons name. */
  readonly because?: readonly string[];
}

/** A design, and what its review must find. */
export interface Scenario {
  readonly file: string;
  readonly title: string;
  /** The day of the review. */
  readonly today: string;
  /** Rules that are looked at, and no others; every rule where it is left out. */
  readonly about?: readonly string[];
  readonly design: object;
  /** All that is found, in any order. */
  readonly finds: readonly Expected[];
  /** How many findings are suppressed. */
  readonly suppressed: number;
}

type Written = Omit<Scenario, 'file' | 'today' | 'suppressed'> & Partial<Pick<Scenario, 'today' | 'suppressed'>>;

const FOLDER = new URL('./', import.meta.url);
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .sort();

function written(name: string): readonly Written[] {
  return parse(readFileSync(new URL(name, FOLDER), 'utf8')) as readonly Written[];
}

export const SCENARIOS: readonly Scenario[] = FILES.flatMap((name) =>
  written(name).map((scenario) => ({ today: '2026-11-22', suppressed: 0, ...scenario, file: basename(name, '.yaml') })),
);
