import type { Design } from '../../input/design.js';
import { factsFrom, type Subject } from './subject.js';

/** Every definition of an id that was defined before: whoever names it could mean either. */
export const repeatedDeclarations = (design: Design, system: Subject): readonly Subject[] => {
  const { datastores = [], externals = [], services, transactions = [] } = design;
  return [
    ...repeatedIn([...placed(externals, 'externals'), ...placed(services, 'services')], system),
    ...repeatedIn(placed(datastores, 'datastores'), system),
    ...repeatedIn(placed(transactions, 'transactions'), system),
  ];
};

type Placed = readonly [id: string, pointer: string];

const placed = (items: readonly { readonly id: string }[], list: string): readonly Placed[] =>
  items.map(({ id }, index) => [id, `/${list}/${index}`]);

const repeatedIn = (ids: readonly Placed[], system: Subject): readonly Subject[] => {
  const seen = new Set<string>();
  return ids.flatMap(([id, pointer]): readonly Subject[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const facts = factsFrom(
      [
        ['declaration.id', id],
        ['declaration.repeated', true, `${pointer}/id`],
      ],
      system.facts,
    );
    return [{ kind: 'declaration', target: id, pointer, members: [], facts }];
  });
};
