import type { Fault } from '../read/fault.js';
import type { ShapedFiles } from '../shaped-files.js';
import { checkCitations, checkTraitsOf, citationsOfSupport } from './check-support.js';
import { uniqueIds } from './unique-ids.js';

/** Holds what is no database against the traits, its own sources and the others of the list. */
export const checkOutside = ({ outside, traits }: ShapedFiles): readonly Fault[] => [
  ...uniqueIds(outside.map(({ source, content }) => [String(content.order), source, ['order']] as const)),
  ...outside.flatMap(({ source, content: { support, sources, lacksSource } }) => [
    ...checkTraitsOf(support, traits, source),
    ...checkCitations(
      [...citationsOfSupport(support), [['lacksSource'], lacksSource]],
      sources,
      source,
      'some support',
    ),
  ]),
];
