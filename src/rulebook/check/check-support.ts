import { preview } from '../read/fault.js';
import type { Fault } from '../read/fault.js';
import type { Shaped } from '../shaped-files.js';

/** What a candidate of any kind says of the traits, and by which sources. */
interface Supporting {
  readonly support: Readonly<Record<string, { readonly source: string }>>;
  readonly sources: Readonly<Record<string, unknown>>;
}

/** Holds that there is an entry for every trait and for nothing else, and that each cites a source of the file. */
export const checkSupport = (
  { source, content }: Shaped<Supporting>,
  traits: readonly string[],
  listedIn: string,
): readonly Fault[] => {
  const missing = traits.filter((trait) => !Object.hasOwn(content.support, trait));
  const cited = new Set(Object.values(content.support).map((support) => support.source));
  return [
    ...missing.map((trait) => source.faultAt(['support'], `an entry for the trait ${trait}`, 'nothing')),
    ...Object.entries(content.support).flatMap(([trait, support]) => [
      ...(traits.includes(trait) ? [] : [source.faultAt(['support', trait], `a trait of ${listedIn}`, preview(trait))]),
      ...(Object.hasOwn(content.sources, support.source)
        ? []
        : [source.faultAt(['support', trait, 'source'], 'a key of sources', preview(support.source))]),
    ]),
    ...Object.keys(content.sources)
      .filter((key) => !cited.has(key))
      .map((key) =>
        source.faultAt(['sources', key], 'a source that some support cites', `${preview(key)}, never cited`),
      ),
  ];
};
