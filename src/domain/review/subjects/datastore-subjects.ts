import type { Nearest } from '../../nearest.js';
import type { Datastore, Design } from '../../input/design.js';
import { databaseCalled, databaseNames } from '../../rulebook/stores/database-called.js';
import { serviceCalled } from '../../rulebook/stores/service-called.js';
import type { Service } from '../../rulebook/stores/service.js';
import { familyCalled, familyNames } from '../../rulebook/stores/family-called.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { isNamed } from '../../advice/verdict/judge.js';
import type { Advice } from '../advise-workloads.js';
import { isDatabase } from './datastore-index.js';
import { factsFrom, type Known, type Subject } from './subject.js';

/** Every datastore, with who uses it and for what. */
export const datastoreSubjects = (
  design: Design,
  rulebook: Rulebook,
  system: Subject,
  advice: readonly Advice[],
  nearest: Nearest,
): readonly Subject[] => {
  const uses = usesOf(design);
  const jobs = jobsOf(advice);
  return (design.datastores ?? []).map((datastore, index) => {
    const { id } = datastore;
    const { workloads, services } = uses.get(id) ?? { workloads: 0, services: new Set<string>() };
    const copies = (design.copies ?? []).filter(({ from, to }) => from === id || to === id).length;
    const families = [...(jobs.get(id) ?? [])];
    return {
      kind: 'datastore',
      target: id,
      pointer: `/datastores/${index}`,
      members: [...services],
      facts: factsFrom(
        [
          ['datastore.id', id],
          ['datastore.kind', datastore.kind ?? 'database'],
          ...identity(datastore, `/datastores/${index}`, rulebook, nearest),
          ['datastore.workloads', workloads],
          ['datastore.services', services.size],
          ['datastore.serviceIds', [...services]],
          ['datastore.copies', copies],
          ['datastore.jobs', families.length],
          ['datastore.jobFamilies', families],
        ],
        system.facts,
      ),
    };
  });
};

const identity = (datastore: Datastore, pointer: string, rulebook: Rulebook, nearest: Nearest): readonly Known[] => {
  if (!isDatabase(datastore)) return [];
  const service = closedServiceOf(datastore, rulebook);
  if (service !== undefined)
    return [
      ['datastore.service', service.title, `${pointer}/database`],
      ['datastore.serviceState', service.state],
      ['datastore.serviceSince', service.on],
      ['datastore.instead', service.instead],
    ];
  const unknown = unknownNameOf(datastore, rulebook, nearest);
  if (unknown === undefined) return [['datastore.known', true]];
  const { key, name, near } = unknown;
  return [
    ['datastore.known', false, `${pointer}/${key}`],
    ['datastore.unknownName', name],
    ['datastore.resembles', near !== undefined],
    ['datastore.didYouMean', near],
  ];
};

/** The service that a datastore names in place of a database, where that stands for none. */
const closedServiceOf = ({ database }: Datastore, { databases, services }: Rulebook): Service | undefined =>
  database === undefined || databaseCalled(database, databases) !== undefined
    ? undefined
    : serviceCalled(database, services);

interface UnknownName {
  readonly key: 'database' | 'family';
  readonly name: string;
  readonly near: string | undefined;
}

/** A product that the catalogue lacks is known well enough by its family, unless it looks like a slip of the pen. */
const unknownNameOf = (
  { database, family }: Datastore,
  rulebook: Rulebook,
  nearest: Nearest,
): UnknownName | undefined => {
  const familyIsKnown = family !== undefined && familyCalled(family, rulebook.families) !== undefined;
  if (database !== undefined && databaseCalled(database, rulebook.databases) === undefined) {
    const near = nearest(database, databaseNames(rulebook.databases));
    if (!familyIsKnown || near !== undefined) return { key: 'database', name: database, near };
  }
  if (family === undefined || familyIsKnown) return undefined;
  return { key: 'family', name: family, near: nearest(family, familyNames(rulebook.families)) };
};

interface Uses {
  readonly workloads: number;
  readonly services: ReadonlySet<string>;
}

const usesOf = ({ services }: Design): ReadonlyMap<string, Uses> => {
  const uses = new Map<string, { workloads: number; services: Set<string> }>();
  for (const { id, workloads = [] } of services) {
    for (const { datastore } of workloads) {
      if (datastore === undefined) continue;
      const known = uses.get(datastore) ?? { workloads: 0, services: new Set<string>() };
      known.workloads += 1;
      known.services.add(id);
      uses.set(datastore, known);
    }
  }
  return uses;
};

/** The families that come first for the workloads of each datastore. */
const jobsOf = (advice: readonly Advice[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const jobs = new Map<string, Set<string>>();
  for (const { workload, recommended } of advice) {
    const { verdict } = recommended;
    if (workload.datastore === undefined || !isNamed(verdict) || verdict.closeCall) continue;
    jobs.set(workload.datastore, (jobs.get(workload.datastore) ?? new Set()).add(verdict.first.family.id));
  }
  return jobs;
};
