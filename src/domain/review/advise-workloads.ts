import type { Need } from '../advice/needs/gather-needs.js';
import { isRuledOut, leadOf } from '../advice/ranking/rank.js';
import { weigh, type Weighed } from '../advice/weigh.js';
import type { Design, PlacedWorkload } from '../input/design.js';
import type { LimitMet } from '../rulebook/limit.js';
import type { Rulebook } from '../rulebook/rulebook.js';
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
  readonly ruledOut: boolean;
  readonly unmet: readonly Need[];
  readonly passed: readonly LimitMet[];
  /** Limits that are near, or passed though only advised. */
  readonly strained: readonly LimitMet[];
  /** Fit points, 0 to 100, by which the best family is ahead; 0 where what was chosen is as good. */
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
      const recommended = weigh(workload, rulebook);
      const chosen = datastore === undefined ? undefined : chosenOf(datastore, rulebook);
      return [
        {
          service: service.id,
          workload: placed,
          pointer: `/services/${at}/workloads/${index}`,
          recommended,
          ...(chosen === undefined ? {} : { placed: placeOn(chosen, recommended) }),
        },
      ];
    }),
  );
};

const placeOn = (chosen: Chosen, { families, databases }: Weighed): Placed => {
  const database = databases.find((one) => chosen.kind === 'database' && one.database.id === chosen.id);
  const standing = database ?? families.find(({ family }) => family.id === chosen.id);
  const limits = database?.limits ?? [];
  const [first] = families;
  // It is held to the best of its own fit and that of the families: what sets a product apart from others is not at issue.
  const fit = Math.max(
    standing?.fit ?? 0,
    ...families.map((one) => (chosen.heldTo.includes(one.family.id) ? one.fit : 0)),
  );
  return {
    chosen,
    ruledOut: standing !== undefined && isRuledOut(standing),
    unmet: standing?.unmet ?? [],
    passed: limits.filter(({ excludes }) => excludes),
    strained: limits.filter(({ excludes }) => !excludes),
    lead: Math.max(0, leadOf(first === undefined || isRuledOut(first) ? 0 : first.fit, fit)),
  };
};
