import { checkNames } from './check-name.js';
import { checkSupport } from './check-support.js';
import type { Fault } from '../read/fault.js';
import type { RawPattern } from '../read/raw.js';
import type { Path, YamlFile } from '../read/yaml-file.js';
import type { Shaped, ShapedFiles } from '../shaped-files.js';
import { uniqueIds } from './unique-ids.js';

/** Holds styles, patterns and review rules against each other and the traits of styles. */
export const checkArchitecture = ({ styles, styleTraits, patterns, review }: ShapedFiles): readonly Fault[] => {
  const ids = patterns.map(({ content }) => content.id);
  return [
    ...uniqueIds(styles.map(({ source, content }) => [String(content.order), source, ['order']] as const)),
    ...styles.flatMap((style) => checkSupport(style, styleTraits)),
    ...uniqueIds(patterns.map(({ source, content }) => [String(content.order), source, ['order']] as const)),
    ...uniqueIds(patterns.flatMap(namesOf)),
    ...patterns.flatMap(({ source, content: { id: own, related } }) => {
      const others = ids.filter((id) => id !== own);
      return checkNames(related, others, source, ['related'], 'the id of another pattern');
    }),
    ...review.flatMap(({ source, content }) =>
      checkNames(content.patterns, ids, source, ['patterns'], 'the id of a pattern'),
    ),
  ];
};

const namesOf = ({ source, content }: Shaped<RawPattern>): readonly (readonly [string, YamlFile, Path])[] => [
  [content.id, source, ['id']],
  ...content.aliases.map((alias, index) => [alias, source, ['aliases', index]] as const),
];
