import { preview } from '../read/fault.js';
import type { Fault } from '../read/fault.js';
import type { Path, YamlFile } from '../read/yaml-file.js';
import type { Shaped } from '../shaped-files.js';
import { checkName } from './check-name.js';

/** What a candidate of any kind says of the traits, and by which sources. */
interface Supporting {
  readonly support: Readonly<Record<string, { readonly source: string }>>;
  readonly sources: Readonly<Record<string, unknown>>;
}

/** A list of traits, with the file in which it stands. */
export type ListedTraits = Shaped<readonly { readonly id: string }[]>;

/** Where a file cites one of its sources, and by which key. */
export type Citation = readonly [path: Path, key: string];

export const citationsOfSupport = (support: Supporting['support']): readonly Citation[] =>
  Object.entries(support).map(([trait, { source }]) => [['support', trait, 'source'], source]);

/** Holds that there is an entry for every trait and for nothing else, and that each cites a source of the file. */
export const checkSupport = (
  { source, content: { support, sources } }: Shaped<Supporting>,
  listed: ListedTraits,
): readonly Fault[] => [
  ...listed.content
    .filter(({ id }) => !Object.hasOwn(support, id))
    .map(({ id }) => source.faultAt(['support'], `an entry for the trait ${id}`, 'nothing')),
  ...checkTraitsOf(support, listed, source),
  ...checkCitations(citationsOfSupport(support), sources, source, 'some support'),
];

/** Holds that support is told of no trait but those that are listed. */
export const checkTraitsOf = (
  support: Supporting['support'],
  { source: { file }, content }: ListedTraits,
  source: YamlFile,
): readonly Fault[] => {
  const traits = content.map(({ id }) => id);
  return Object.keys(support).flatMap((trait) =>
    checkName(trait, traits, source, ['support', trait], `a trait of ${file}`),
  );
};

/** Holds that what is cited is a source of the file, and that each of those is cited by something. */
export const checkCitations = (
  citations: readonly Citation[],
  sources: Supporting['sources'],
  file: YamlFile,
  by: string,
): readonly Fault[] => {
  const cited = new Set(citations.map(([, key]) => key));
  return [
    ...citations.flatMap(([path, key]) => checkName(key, Object.keys(sources), file, path, 'a key of sources')),
    ...Object.keys(sources)
      .filter((key) => !cited.has(key))
      .map((key) => file.faultAt(['sources', key], `a source that ${by} cites`, `${preview(key)}, never cited`)),
  ];
};
