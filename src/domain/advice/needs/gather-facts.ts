import type { Fact, Facts, FactValue } from '../../facts/fact.js';
import { deriveFacts } from './derive-facts.js';
import type { Database } from '../../rulebook/stores/database.js';
import type { UseCaseEntry } from '../../rulebook/rulebook.js';
import type { FactName, StatedFactName } from '../../facts/workload-vocabulary.js';
import { STATED_FACTS, type Workload } from '../../input/workload.js';
import { existingIn, runningOf, type Existing } from './running.js';

export interface Knowledge {
  readonly useCases: readonly UseCaseEntry[];
  readonly databases: readonly Database[];
}

export interface Gathered {
  readonly facts: Facts;
  /** Facts on which two of the use cases disagree; they stay unknown. */
  readonly disputed: readonly StatedFactName[];
}

/** Stated facts first, then what use cases imply, then what follows from both; and last, what is being left goes. */
export const gatherFacts = (workload: Workload, knowledge: Knowledge): Gathered => {
  const facts = new Map<FactName, Fact>();
  stateFacts(workload, facts);
  const disputed = implyFacts(workload, knowledge.useCases, facts);
  deriveFacts(facts, runningOf(workload, knowledge.databases));
  keepWhatStays(workload, facts);
  return { facts, disputed };
};

interface Place {
  readonly name: StatedFactName;
  readonly pointers: readonly string[];
}

const placesOfFacts = (): ReadonlyMap<string, Place | ReadonlyMap<string, Place>> => {
  const places = new Map<string, Place | Map<string, Place>>();
  for (const name of Object.keys(STATED_FACTS) as StatedFactName[]) {
    const [group = name, key] = name.split('.');
    const place = { name, pointers: [key === undefined ? `/${group}` : `/${group}/${key}`] };
    if (key === undefined) places.set(group, place);
    else places.set(group, ((places.get(group) as Map<string, Place> | undefined) ?? new Map()).set(key, place));
  }
  return places;
};

/** The contract's properties by group and key, each with its fact and pointer: read for every workload, so made once. */
const PLACES = placesOfFacts();

const stateFacts = (workload: Workload, facts: Map<FactName, Fact>): void => {
  for (const [group, content] of Object.entries(workload) as [string, unknown][]) {
    const place = PLACES.get(group);
    if (place === undefined || content === undefined) continue;
    if ('name' in place) state(place, content, workload, facts);
    else for (const [key, said] of Object.entries(content as object)) state(place.get(key), said, workload, facts);
  }
};

const state = (place: Place | undefined, said: unknown, workload: Workload, facts: Map<FactName, Fact>): void => {
  if (place === undefined || said === undefined) return;
  const value = place.name === 'operations.existing' ? namesOf(existingIn(workload)) : (said as FactValue);
  // An empty list says nothing, so it must not silence what a use case implies.
  if (typeof value === 'object' && value.length === 0) return;
  facts.set(place.name, { name: place.name, value, origin: 'stated', pointers: place.pointers, firm: true });
};

const namesOf = (existing: readonly Existing[]): readonly string[] => [...new Set(existing.map(({ name }) => name))];

/**
 * What is being left is known to the team, and facts are derived from that, but no rule is to count on it: only what
 * stays is stated in the end.
 */
const keepWhatStays = (workload: Workload, facts: Map<FactName, Fact>): void => {
  const existing = facts.get('operations.existing');
  if (existing === undefined) return;
  const value = namesOf(existingIn(workload).filter(({ state }) => state !== 'leaving'));
  if (value.length === 0) facts.delete(existing.name);
  else facts.set(existing.name, { ...existing, value });
};

interface Implied {
  readonly value: FactValue;
  readonly pointers: readonly string[];
}

const implyFacts = (
  workload: Workload,
  entries: readonly UseCaseEntry[],
  facts: Map<FactName, Fact>,
): readonly StatedFactName[] => {
  const implied = new Map<StatedFactName, Implied>();
  const disputed = new Set<StatedFactName>();
  (workload.useCases ?? []).forEach((useCase, index) => {
    const pointer = `/useCases/${index}`;
    for (const [name, value] of entries.find((entry) => entry.id === useCase)?.implies ?? []) {
      if (facts.has(name) || isOverruled(name, facts)) continue;
      const before = implied.get(name);
      const merged = before === undefined ? value : merge(before.value, value);
      if (merged === undefined) disputed.add(name);
      else implied.set(name, { value: merged, pointers: [...(before?.pointers ?? []), pointer] });
    }
  });
  for (const [name, { value, pointers }] of implied) {
    if (disputed.has(name) || contradictsStated(name, value, facts)) continue;
    facts.set(name, { name, value, origin: 'implied', pointers, firm: false });
  }
  return [...disputed].sort();
};

/**
 * What a stated fact takes away beside itself. The picture that a use case draws of the data goes as a whole: whoever says
 * that records are embeddings has no graph of them, though a recommendation often is one. A stated rate makes a typical
 * ratio of reads to writes mere guesswork.
 */
const OVERRULED_BY: Partial<Readonly<Record<FactName, readonly StatedFactName[]>>> = {
  'data.shapes': ['data.relationships'],
  'data.relationships': ['data.shapes'],
  'traffic.readsPerWrite': ['traffic.readsPerSecond', 'traffic.writesPerSecond'],
};

/** Asked while only what is stated is among the facts. */
const isOverruled = (name: FactName, facts: Facts): boolean =>
  OVERRULED_BY[name]?.some((stated) => facts.has(stated)) === true;

/** Lists are joined; single values that differ give undefined, and are in dispute. */
const merge = (one: FactValue, other: FactValue): FactValue | undefined => {
  if (typeof one === 'object' && typeof other === 'object') return [...new Set([...one, ...other])];
  return one === other ? one : undefined;
};

/** A stated list of access patterns also overrides an implied primary pattern that it does not contain. */
const contradictsStated = (name: FactName, value: FactValue, facts: Facts): boolean => {
  if (name !== 'access.primaryPattern') return false;
  const patterns = facts.get('access.patterns')?.value;
  return Array.isArray(patterns) && !patterns.includes(value);
};
