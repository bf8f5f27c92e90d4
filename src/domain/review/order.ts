import { SEVERITIES } from '../rulebook/severity.js';
import type { Finding } from './find.js';

/** The sections of a design in the contract's order, which is that of most files. */
const SECTIONS = [
  '',
  'architecture',
  'datastores',
  'copies',
  'externals',
  'services',
  'interactions',
  'transactions',
  'ignore',
];

/** The most severe first, then by place, then by rule: the same order whatever the order of keys in the file. */
export const inOrder = <T extends { readonly finding: Finding }>(findings: readonly T[]): readonly T[] =>
  findings
    .map((one) => ({ one, key: keyOf(one.finding) }))
    .sort((first, second) => compare(first.key, second.key))
    .map(({ one }) => one);

type Key = readonly (number | string)[];

const keyOf = ({ case: { severity }, subject: { pointer, target }, rule }: Finding): Key => {
  const [section = '', ...steps] = pointer.split('/').slice(1);
  const place = steps.filter((step) => /^\d+$/.test(step)).map(Number);
  // So many indexes lead to a value of a design at most.
  const [outer = -1, inner = -1] = place;
  return [SEVERITIES.indexOf(severity), SECTIONS.indexOf(section), outer, inner, pointer, rule.id, target];
};

const compare = (one: Key, other: Key): number => {
  for (const [index, part] of one.entries()) {
    const against = other[index];
    if (against === undefined || part === against) continue;
    return part < against ? -1 : 1;
  }
  return 0;
};
