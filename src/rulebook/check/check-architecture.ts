import { checkSupport } from './check-support.js';
import { preview } from '../read/fault.js';
import type { Fault } from '../read/fault.js';
import type { RawPattern } from '../read/raw.js';
import type { Shaped, ShapedFiles } from '../shaped-files.js';
import { uniqueIds } from './unique-ids.js';

/** Holds styles, what drives their choice, patterns and review rules against each other. */
export const checkArchitecture = (files: ShapedFiles): readonly Fault[] => {
  const traits = files.styleTraits.content.map(({ id }) => id);
  const patterns = files.patterns.flatMap(({ content }) => content.id);
  return [
    ...uniqueIds(
      files.styleTraits.content.map(({ id }, index) => [id, files.styleTraits.source, [index, 'id']] as const),
    ),
    ...uniqueIds(files.styles.map(({ source, content }) => [String(content.order), source, ['order']] as const)),
    ...files.styles.flatMap((style) => checkSupport(style, traits, 'style-traits.yaml')),
    ...checkDrivers(files, traits),
    ...uniqueIds(files.patterns.map(({ source, content }) => [String(content.order), source, ['order']] as const)),
    ...uniqueIds(files.patterns.flatMap(namesOf)),
    ...files.patterns.flatMap(({ source, content }) =>
      content.related
        .map((id, index) => [id, index] as const)
        .filter(([id]) => !patterns.includes(id) || id === content.id)
        .map(([id, index]) => source.faultAt(['related', index], 'the id of another pattern', preview(id))),
    ),
    ...files.review.flatMap(({ source, content }) =>
      content.patterns
        .map((id, index) => [id, index] as const)
        .filter(([id]) => !patterns.includes(id))
        .map(([id, index]) => source.faultAt(['patterns', index], 'the id of a pattern', preview(id))),
    ),
  ];
};

const checkDrivers = ({ drivers, styleTraits }: ShapedFiles, traits: readonly string[]): readonly Fault[] => {
  const needed = new Set(drivers.map(({ content }) => content.need.trait));
  return [
    ...drivers
      .filter(({ content }) => !traits.includes(content.need.trait))
      .map(({ source, content }) =>
        source.faultAt(['need', 'trait'], 'a trait of style-traits.yaml', preview(content.need.trait)),
      ),
    ...styleTraits.content.flatMap(({ id }, index) =>
      needed.has(id) ? [] : [styleTraits.source.faultAt([index, 'id'], 'a trait that some driver needs', preview(id))],
    ),
  ];
};

const namesOf = ({
  source,
  content,
}: Shaped<RawPattern>): readonly (readonly [string, typeof source, readonly (string | number)[]])[] => [
  [content.id, source, ['id']],
  ...content.aliases.map((alias, index) => [alias, source, ['aliases', index]] as const),
];
