import type { Design, Interaction } from '../../input/design.js';
import { factsFrom, type Known, type Subject } from './subject.js';

export const callTarget = ({ from, to }: Interaction): string => `${from}->${to}`;

/** Every interaction, as the call that it is. */
export const callSubjects = ({ interactions = [] }: Design, system: Subject): readonly Subject[] =>
  interactions.map((call, index) => {
    const pointer = `/interactions/${index}`;
    return {
      kind: 'call',
      target: callTarget(call),
      pointer,
      members: [],
      facts: factsFrom(
        [
          ['call.from', call.from, `${pointer}/from`],
          ['call.to', call.to, `${pointer}/to`],
          ['call.kind', call.kind, `${pointer}/kind`],
          ['call.critical', call.critical, `${pointer}/critical`],
          ...protectionOf(call, pointer),
          [
            'call.knownIdempotent',
            call.idempotentConsumer === true,
            ...(call.idempotentConsumer === undefined ? [] : [`${pointer}/idempotentConsumer`]),
          ],
          ['call.delivery', call.delivery, `${pointer}/delivery`],
        ],
        system.facts,
      ),
    };
  });

const protectionOf = ({ protection }: Interaction, pointer: string): readonly Known[] =>
  protection === undefined
    ? []
    : [
        ['call.hasTimeout', protection.includes('timeout'), `${pointer}/protection`],
        ['call.hasCircuitBreaker', protection.includes('circuit-breaker'), `${pointer}/protection`],
        ['call.hasRetry', protection.includes('retry'), `${pointer}/protection`],
      ];

/** Every write that goes with a change of data: events, messages, and copies into other datastores. */
export const writeSubjects = ({ interactions = [], copies = [] }: Design, system: Subject): readonly Subject[] => [
  ...interactions.flatMap((call, index): readonly Subject[] => {
    const pointer = `/interactions/${index}`;
    if (call.kind === 'request' || call.publication === undefined) return [];
    const { from, to, kind, publication } = call;
    return [
      writeSubject(
        callTarget(call),
        pointer,
        factsFrom(writeFacts(from, to, kind, publication, `${pointer}/publication`), system.facts),
      ),
    ];
  }),
  ...copies.map(({ from, to, by }, index) => {
    const pointer = `/copies/${index}`;
    return writeSubject(to, pointer, factsFrom(writeFacts(from, to, 'copy', by, `${pointer}/by`), system.facts));
  }),
];

const writeSubject = (target: string, pointer: string, facts: Subject['facts']): Subject => ({
  kind: 'write',
  target,
  pointer,
  members: [],
  facts,
});

const writeFacts = (from: string, to: string, of: string, way: string, pointer: string): readonly Known[] => [
  ['write.from', from],
  ['write.to', to],
  ['write.of', of],
  ['write.way', way, pointer],
];
