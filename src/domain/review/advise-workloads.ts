import type { Need } from '../advice/needs/gather-needs.js';
import type { Running } from '../advice/needs/running.js';
import type { DatabaseStanding } from '../advice/ranking/rank-databases.js';
import { isRuledOut, leadOf } from '../advice/ranking/rank.js';
import { runningOf } from '../advice/needs/running.js';
import { weigh, type Weighed } from '../advice/weigh.js';
import type { Facts } from '../facts/fact.js';
import type { Datastore, Design, PlacedWorkload } from '../input/design.js';
import type { Workload } from '../input/workload.js';
import type { LimitMet } from '../rulebook/stores/limit.js';
import { databaseCalled } from '../rulebook/stores/database-called.js';
import type { Rulebook, Weights } from '../rulebook/rulebook.js';
import { chosenOf, type Chosen } from './chosen.js';
import { datastoreIndex, isDatabase } from './subjects/datastore-index.js';

/** A workload's recommendation beside what it stands on. */
export interface Advice {
  readonly service: string;
  readonly workload: PlacedWorkload;
  readonly pointer: string;
  readonly recommended: Weighed;
  /** Absent where it stands on nothing, or on something that the rulebook does not know. */
  readonly placed?: Placed;
}

/** How what was chosen serves the workload. */
export interface Placed {
  readonly chosen: Chosen;
  /** Its place in the ranking; of a family that of the best database made for it. */
  readonly standing?: DatabaseStanding;
  readonly ruledOut: boolean;
  readonly unmet: readonly Need[];
  readonly passed: readonly LimitMet[];
  /** Limits that are near, or passed though only advised. */
  readonly strained: readonly LimitMet[];
  /**
   * Fit points, 0 to 100, by which the best family is ahead, although what was chosen is credited with being in use; 0
   * where that is as good.
   */
  readonly lead: number;
}

/** The advice on every workload that stands on a database, or on nothing yet; on what is no database none is given. */
export const adviseWorkloads = (design: Design, rulebook: Rulebook): readonly Advice[] => {
  const datastores = datastoreIndex(design);
  return design.services.flatMap((service, at) =>
    (service.workloads ?? []).flatMap((placed, index): readonly Advice[] => {
      const { datastore: id, ...workload } = placed;
      const datastore = id === undefined ? undefined : datastores.get(id)?.datastore;
      if (datastore !== undefined && !isDatabase(datastore)) return [];
      const recommended = datastore === undefined ? weigh(workload, rulebook) : weighOn(datastore, workload, rulebook);
      const chosen = datastore === undefined ? undefined : chosenOf(datastore, rulebook);
      return [
        {
          service: service.id,
          workload: placed,
          pointer: `/services/${at}/workloads/${index}`,
          recommended,
          ...(chosen === undefined ? {} : { placed: placeOn(chosen, recommended, rulebook.weights) }),
        },
      ];
    }),
  );
};

/** Weighs a workload where its own datastore counts as what runs already, for the team runs it, or is about to. */
const weighOn = ({ database: name }: Datastore, workload: Workload, rulebook: Rulebook): Weighed => {
  const { operations } = workload;
  const { existing = [] } = operations ?? {};
  const own = name === undefined ? undefined : databaseCalled(name, rulebook.databases);
  const isTold = runningOf(workload, rulebook.databases).some(({ database }) => database === own);
  if (own === undefined || isTold) return weigh(workload, rulebook);
  const weighed = weigh({ ...workload, operations: { ...operations, existing: [...existing, own.id] } }, rulebook);
  return { ...weighed, facts: asPlaced(weighed.facts) };
};

/** What runs is then not stated among the operations, but by where the workload stands. */
const asPlaced = (facts: Facts): Facts =>
  new Map(
    [...facts].map(([name, fact]) => [
      name,
      fact.pointers.includes(EXISTING)
        ? { ...fact, pointers: fact.pointers.map((pointer) => (pointer === EXISTING ? '/datastore' : pointer)) }
        : fact,
    ]),
  );

const EXISTING = '/operations/existing';

const placeOn = (chosen: Chosen, weighed: Weighed, weights: Weights): Placed => {
  const standing = standingOf(chosen, weighed);
  const limits = chosen.kind === 'database' ? (standing?.limits ?? []) : [];
  return {
    chosen,
    ...(standing === undefined ? {} : { standing }),
    ruledOut: standing !== undefined && isRuledOut(standing),
    unmet: standing?.unmet ?? [],
    passed: limits.filter(({ excludes }) => excludes),
    strained: limits.filter(({ excludes }) => !excludes),
    lead: leadOver(standing, chosen, weighed, weights),
  };
};

/** Where only a family is named, that of the best database that is made for it: one of another family is not meant. */
const standingOf = (chosen: Chosen, { databases }: Weighed): DatabaseStanding | undefined =>
  databases.find(({ database }) => (chosen.kind === 'database' ? database.id : database.family) === chosen.id);

const leadOver = (
  standing: DatabaseStanding | undefined,
  { heldTo }: Chosen,
  { families: [first], running }: Weighed,
  weights: Weights,
): number => {
  // What sets a product apart from others of its own kind is not at issue.
  if (first === undefined || isRuledOut(first) || heldTo.includes(first.family.id)) return 0;
  return Math.max(0, leadOf(first.fit, standing === undefined ? 0 : fitInUse(standing, running, weights)));
};

/** The fit that it is credited with: what cannot serve earns nothing by being in use, and what can does, told to be or not. */
const fitInUse = (
  { outcome, fit, hundredths, bonus }: DatabaseStanding,
  running: readonly Running[],
  { alreadyRun }: Weights,
): number => {
  const without = hundredths === 0 ? 0 : (fit * (hundredths - bonus)) / hundredths;
  if (outcome === 'ruled-out') return without;
  if (bonus > 0) return fit;
  // All fits are told against what whatever is known to be in use could earn.
  return fit + (100 * alreadyRun.well) / (100 + Math.max(0, ...running.map(({ state }) => alreadyRun[state])));
};
