import type { Design } from '../../input/design.js';
import { chainsOf } from '../requests/chains.js';
import { cyclesOf } from '../requests/cycles.js';
import { requestGraphs } from '../requests/request-graph.js';
import { factsFrom, type Subject } from './subject.js';

/** Every cycle of requests, and the longest chain from each service that nobody calls. */
export const pathSubjects = (design: Design, system: Subject): readonly Subject[] =>
  requestGraphs(design).flatMap((graph) => {
    const { operation } = graph;
    const shared = { system, ...(operation === undefined ? {} : { operation }) };
    return [
      ...cyclesOf(graph).map(({ members, path }) => {
        const [first = ''] = members;
        return pathSubject('cycle', members, [...path.map(({ from }) => from), first], path[0]?.index ?? 0, shared);
      }),
      ...chainsOf(graph).map(({ members, path }) =>
        pathSubject('chain', members, members, path[0]?.index ?? 0, shared),
      ),
    ];
  });

const pathSubject = (
  kind: 'chain' | 'cycle',
  members: readonly string[],
  path: readonly string[],
  firstCall: number,
  { system, operation }: { readonly system: Subject; readonly operation?: string },
): Subject => {
  const [first = ''] = members;
  const pointer = `/interactions/${firstCall}`;
  return {
    kind,
    target: first,
    pointer,
    members,
    facts: factsFrom(
      [
        [`${kind}.first`, first],
        [`${kind}.services`, members.length, pointer],
        [`${kind}.path`, path.join(' → ')],
        [`${kind}.operation`, operation, `${pointer}/operation`],
      ],
      system.facts,
    ),
  };
};
