import { nearest } from '../nearest.js';
import { databaseCalled, databaseNames, offeringCalled } from '../rulebook/stores/database-called.js';
import type { Database, End } from '../rulebook/stores/database.js';
import { serviceCalled } from '../rulebook/stores/service-called.js';
import type { Service } from '../rulebook/stores/service.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Facts } from '../facts/fact.js';
import type { Workload } from '../input/workload.js';
import type { Need } from './needs/gather-needs.js';
import { existingIn, type Existing } from './needs/running.js';
import type { Support } from '../rulebook/support.js';
import type { StatedFactName } from '../facts/workload-vocabulary.js';
import { isNamed, type Verdict } from './verdict/judge.js';
import type { Weighed } from './weigh.js';

/** What an architect should know beside the ranking. */
export type Warning =
  | {
      readonly kind: 'unknown-database';
      readonly id: string;
      readonly pointer: string;
      /** The name of the catalogue that was most likely meant; absent where none is near. */
      readonly didYouMean?: string;
    }
  /** What the team says it runs is a service that closed, or one that runs several engines. */
  | { readonly kind: 'closed-service' | 'several-engines'; readonly service: Service; readonly pointer: string }
  /** What the team runs is offered as a service whose end is announced. */
  | { readonly kind: 'ending-service'; readonly name: string; readonly ends: End; readonly pointer: string }
  | { readonly kind: 'use-cases-disagree'; readonly facts: readonly StatedFactName[] }
  | { readonly kind: 'only-use-cases' }
  | { readonly kind: 'weak-spot'; readonly database: Database; readonly need: Need; readonly support: Support };

export const findWarnings = (
  workload: Workload,
  { facts, disputed, verdict }: Weighed,
  { databases, services }: Pick<Rulebook, 'databases' | 'services'>,
): readonly Warning[] => [
  ...existingIn(workload).flatMap((existing) => doubtsOn(existing, databases, services)),
  ...(disputed.length > 0 ? [{ kind: 'use-cases-disagree' as const, facts: disputed }] : []),
  ...(restsOnUseCases(facts) ? [{ kind: 'only-use-cases' as const }] : []),
  ...weakSpots(verdict),
];

/** What is to be said of a name by which a team calls what it runs. */
const doubtsOn = (
  { name: id, pointer }: Existing,
  databases: readonly Database[],
  services: readonly Service[],
): readonly Warning[] => {
  const service = serviceCalled(id, services);
  if (service !== undefined)
    return [{ kind: service.state === 'several' ? 'several-engines' : 'closed-service', service, pointer }];
  const database = databaseCalled(id, databases);
  if (database !== undefined) {
    const ending = offeringCalled(id, databases) ?? { name: database.title, ends: database.ends };
    return ending.ends === undefined ? [] : [{ kind: 'ending-service', name: ending.name, ends: ending.ends, pointer }];
  }
  const didYouMean = nearest(id, databaseNames(databases));
  return [{ kind: 'unknown-database', id, pointer, ...(didYouMean === undefined ? {} : { didYouMean }) }];
};

const restsOnUseCases = (facts: Facts): boolean =>
  facts.has('useCases') && [...facts.values()].every(({ name, origin }) => name === 'useCases' || origin !== 'stated');

const weakSpots = (verdict: Verdict): readonly Warning[] =>
  isNamed(verdict) && verdict.outside === undefined
    ? verdict.weakSpots.map(({ reason: { need, support } }) => ({
        kind: 'weak-spot',
        database: verdict.first.best.database,
        need,
        support,
      }))
    : [];
