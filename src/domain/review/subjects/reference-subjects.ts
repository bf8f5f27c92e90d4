import type { Design } from '../../input/design.js';
import { callTarget } from './call-subjects.js';
import type { Nearest } from '../../nearest.js';
import { factsFrom, type Subject } from './subject.js';

interface Reference {
  readonly id: string;
  readonly to: 'service' | 'datastore';
  readonly target: string;
  readonly pointer: string;
}

/** Every place that names a service, an external or a datastore which the design does not define. */
export const danglingReferences = (design: Design, system: Subject, nearest: Nearest): readonly Subject[] => {
  const known = {
    service: new Set([...design.services, ...(design.externals ?? [])].map(({ id }) => id)),
    datastore: new Set((design.datastores ?? []).map(({ id }) => id)),
  };
  const lists = { service: [...known.service], datastore: [...known.datastore] };
  return referencesOf(design)
    .filter(({ id, to }) => !known[to].has(id))
    .map(({ id, to, target, pointer }) => {
      const near = nearest(id, lists[to]);
      return {
        kind: 'reference',
        target,
        pointer,
        members: [],
        facts: factsFrom(
          [
            ['reference.id', id],
            ['reference.to', to],
            ['reference.found', false, pointer],
            ['reference.resembles', near !== undefined],
            ['reference.didYouMean', near],
          ],
          system.facts,
        ),
      };
    });
};

const referencesOf = ({
  services,
  copies = [],
  interactions = [],
  transactions = [],
}: Design): readonly Reference[] => [
  ...copies.flatMap(({ from, to }, index): readonly Reference[] => [
    { id: from, to: 'datastore', target: to, pointer: `/copies/${index}/from` },
    { id: to, to: 'datastore', target: to, pointer: `/copies/${index}/to` },
  ]),
  ...services.flatMap(({ id: service, workloads = [] }, at) =>
    workloads.flatMap(({ name, datastore }, index): readonly Reference[] =>
      datastore === undefined
        ? []
        : [
            {
              id: datastore,
              to: 'datastore',
              target: `${service}/${name}`,
              pointer: `/services/${at}/workloads/${index}/datastore`,
            },
          ],
    ),
  ),
  ...interactions.flatMap((call, index): readonly Reference[] => [
    { id: call.from, to: 'service', target: callTarget(call), pointer: `/interactions/${index}/from` },
    ...(call.outbox === undefined
      ? []
      : [
          {
            id: call.outbox,
            to: 'datastore' as const,
            target: callTarget(call),
            pointer: `/interactions/${index}/outbox`,
          },
        ]),
    ...(call.to === undefined
      ? []
      : [{ id: call.to, to: 'service' as const, target: callTarget(call), pointer: `/interactions/${index}/to` }]),
  ]),
  ...transactions.flatMap(({ id, steps }, at) =>
    steps.flatMap(({ service, datastore }, index): readonly Reference[] => [
      { id: service, to: 'service', target: id, pointer: `/transactions/${at}/steps/${index}/service` },
      ...(datastore === undefined
        ? []
        : [
            {
              id: datastore,
              to: 'datastore' as const,
              target: id,
              pointer: `/transactions/${at}/steps/${index}/datastore`,
            },
          ]),
    ]),
  ),
];
