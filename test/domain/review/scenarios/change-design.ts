import type { Design, Interaction, Service, Transaction } from '../../../../src/domain/input/design.js';

/** A new id for an old one. */
export type Rename = (id: string) => string;

/** The same target with the ids in it renamed: `service/workload` keeps its workload, `from->to` is two ids. */
export function renamedTarget(target: string, rename: Rename): string {
  if (target === 'system') return target;
  const slash = target.indexOf('/');
  if (slash >= 0) return `${rename(target.slice(0, slash))}${target.slice(slash)}`;
  return target.split('->').map(rename).join('->');
}

const withId = <T extends { readonly id: string }>(part: T, rename: Rename): T => ({ ...part, id: rename(part.id) });

const withEnds = <T extends { readonly from: string; readonly to?: string }>(part: T, rename: Rename): T => ({
  ...part,
  from: rename(part.from),
  ...(part.to !== undefined && { to: rename(part.to) }),
});

const renamedService = (service: Service, rename: Rename): Service => ({
  ...withId(service, rename),
  ...(service.workloads && {
    workloads: service.workloads.map((workload) => ({
      ...workload,
      ...(workload.datastore !== undefined && { datastore: rename(workload.datastore) }),
    })),
  }),
});

const renamedInteraction = (interaction: Interaction, rename: Rename): Interaction => ({
  ...withEnds(interaction, rename),
  ...(interaction.operation !== undefined && { operation: rename(interaction.operation) }),
  // It stands in the target where nobody is named.
  ...(interaction.topic !== undefined && { topic: rename(interaction.topic) }),
  ...(interaction.outbox !== undefined && { outbox: rename(interaction.outbox) }),
});

const renamedTransaction = (transaction: Transaction, rename: Rename): Transaction => ({
  ...withId(transaction, rename),
  steps: transaction.steps.map((step) => ({
    ...step,
    service: rename(step.service),
    ...(step.datastore !== undefined && { datastore: rename(step.datastore) }),
  })),
});

/** The same design with every id renamed, wherever it is defined or named. */
export const renamed = (design: Design, rename: Rename): Design => ({
  ...design,
  services: design.services.map((service) => renamedService(service, rename)),
  ...(design.datastores && { datastores: design.datastores.map((datastore) => withId(datastore, rename)) }),
  ...(design.externals && { externals: design.externals.map((external) => withId(external, rename)) }),
  ...(design.copies && { copies: design.copies.map((copy) => withEnds(copy, rename)) }),
  ...(design.interactions && {
    interactions: design.interactions.map((interaction) => renamedInteraction(interaction, rename)),
  }),
  ...(design.transactions && {
    transactions: design.transactions.map((transaction) => renamedTransaction(transaction, rename)),
  }),
  ...(design.ignore && {
    ignore: design.ignore.map((accepted) => ({
      ...accepted,
      ...(accepted.target !== undefined && { target: renamedTarget(accepted.target, rename) }),
    })),
  }),
});

/** What is left of a design where everything optional is unknown: who there is, who talks to whom, and what is copied how. */
export const withoutTheOptional = ({
  system,
  services,
  datastores,
  externals,
  copies,
  interactions,
  transactions,
}: Design): Design => ({
  version: 1,
  system,
  services: services.map(({ id, workloads }) => ({
    id,
    ...(workloads && {
      workloads: workloads.map(({ name, datastore }) => ({ name, ...(datastore !== undefined && { datastore }) })),
    }),
  })),
  ...(datastores && { datastores }),
  ...(externals && { externals: externals.map(({ id }) => ({ id })) }),
  ...(copies && { copies }),
  ...(interactions && {
    interactions: interactions.map(({ from, to, topic, kind }) => ({
      from,
      ...(to !== undefined && { to }),
      ...(topic !== undefined && { topic }),
      kind,
    })),
  }),
  ...(transactions && {
    transactions: transactions.map(({ id, steps }) => ({
      id,
      steps: steps.map(({ service, action }) => ({ service, action })),
    })),
  }),
});

/** The same design with something in it that concerns nobody else: a service, an external, and an event between them. */
export const withAStranger = (design: Design): Design => ({
  ...design,
  services: [...design.services, { id: 'a-stranger-here' }],
  externals: [...(design.externals ?? []), { id: 'a-stranger-elsewhere' }],
  interactions: [
    ...(design.interactions ?? []),
    { from: 'a-stranger-here', to: 'a-stranger-elsewhere', kind: 'event', delivery: 'at-most-once' },
  ],
});

/** The same lists in another order, which depends on the seed alone. */
export function reordered(design: Design, seed: number): Design {
  const turned = <T>(list: readonly T[]): readonly T[] => {
    const by = seed % Math.max(list.length, 1);
    const rotated = [...list.slice(by), ...list.slice(0, by)];
    return seed % 2 === 0 ? rotated : rotated.reverse();
  };
  return {
    ...design,
    services: turned(
      design.services.map((service) => ({
        ...service,
        ...(service.workloads && { workloads: turned(service.workloads) }),
      })),
    ),
    ...(design.datastores && { datastores: turned(design.datastores) }),
    ...(design.externals && { externals: turned(design.externals) }),
    ...(design.copies && { copies: turned(design.copies) }),
    ...(design.interactions && { interactions: turned(design.interactions) }),
    ...(design.transactions && { transactions: turned(design.transactions) }),
  };
}
