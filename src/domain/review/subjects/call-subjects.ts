import type { Design, Interaction } from '../../input/design.js';
import { factsFrom, type Known, type Subject } from './subject.js';

/** Who is called or told; where that is not known, the topic. */
const receiverOf = ({ to, topic = '' }: Interaction): string => to ?? topic;

export const callTarget = (call: Interaction): string => `${call.from}->${receiverOf(call)}`;

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
          ['call.to', receiverOf(call), `${pointer}/${call.to === undefined ? 'topic' : 'to'}`],
          ['call.kind', call.kind, `${pointer}/kind`],
          ['call.critical', call.critical, `${pointer}/critical`],
          ...protectionOf(call, pointer),
          idempotenceOf(call, pointer),
          ['call.delivery', call.delivery, `${pointer}/delivery`],
        ],
        system.facts,
      ),
    };
  });

// A request that only reads can come twice without harm. Who listens to a topic is not known, nor what it can bear.
const idempotenceOf = ({ to, idempotentConsumer, readOnly }: Interaction, pointer: string): Known => {
  if (idempotentConsumer === undefined && readOnly === true)
    return ['call.knownIdempotent', true, `${pointer}/readOnly`];
  if (idempotentConsumer === undefined) return ['call.knownIdempotent', to === undefined ? undefined : false];
  return ['call.knownIdempotent', idempotentConsumer || readOnly === true, `${pointer}/idempotentConsumer`];
};

const protectionOf = ({ protection, timeoutMs }: Interaction, pointer: string): readonly Known[] =>
  protection === undefined
    ? [['call.hasTimeout', timeoutMs === undefined ? undefined : true, `${pointer}/timeoutMs`]]
    : [
        ['call.hasTimeout', protection.includes('timeout') || timeoutMs !== undefined, `${pointer}/protection`],
        ['call.hasCircuitBreaker', protection.includes('circuit-breaker'), `${pointer}/protection`],
        ['call.hasRetry', protection.includes('retry'), `${pointer}/protection`],
      ];

/** Every write that goes with a change of data: events, messages, and copies into other datastores. */
export const writeSubjects = ({ interactions = [], copies = [] }: Design, system: Subject): readonly Subject[] => [
  ...interactions.flatMap((call, index): readonly Subject[] => {
    const pointer = `/interactions/${index}`;
    if (call.kind === 'request' || call.publication === undefined) return [];
    const { from, kind, publication } = call;
    return [
      writeSubject(
        callTarget(call),
        pointer,
        factsFrom(writeFacts(from, receiverOf(call), kind, publication, `${pointer}/publication`), system.facts),
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
