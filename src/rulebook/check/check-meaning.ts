import { DRIVER_VOCABULARY } from '../../domain/facts/driver-facts.js';
import type { Vocabulary } from '../../domain/facts/vocabulary.js';
import { reviewVocabulary } from '../../domain/facts/review-facts.js';
import type { Text } from '../../domain/text.js';
import { WORKLOAD_VOCABULARY } from '../../domain/facts/workload-vocabulary.js';
import { checkCondition } from './check-condition.js';
import { preview } from '../read/fault.js';
import type { Fault } from '../read/fault.js';
import type { Kind } from '../read/kinds.js';
import { namesInBraces } from './names-in-braces.js';
import { IMPLIED_VALUES } from '../read/raw.js';
import type {
  RawConflict,
  RawDatabase,
  RawImpliedLimits,
  RawOutside,
  RawQuestion,
  RawReview,
  RawSelection,
} from '../read/raw.js';
import type { Path, YamlFile } from '../read/yaml-file.js';

/** What is wrong with a well-shaped file by itself, whatever the others say: told even where others are broken. */
export const checkMeaning = (kind: Kind, source: YamlFile): readonly Fault[] => {
  switch (kind) {
    case 'selection':
    case 'conflicts':
      return checkRule(source.content as RawSelection | RawConflict, source, WORKLOAD_VOCABULARY);
    case 'databases':
      return (source.content as RawDatabase).limits.flatMap(({ when }, index) =>
        when === undefined ? [] : checkCondition(when, ['limits', index, 'when'], source, WORKLOAD_VOCABULARY),
      );
    case 'outside':
      return [
        ...checkRule(source.content as RawOutside, source, WORKLOAD_VOCABULARY),
        ...checkCondition((source.content as RawOutside).unless, ['unless'], source, WORKLOAD_VOCABULARY),
      ];
    case 'drivers':
      return checkRule(source.content as RawSelection, source, DRIVER_VOCABULARY);
    case 'review':
      return checkReview(source.content as RawReview, source);
    case 'questions':
      return (source.content as readonly RawQuestion[]).flatMap(({ when }, index) =>
        when === undefined ? [] : checkCondition(when, [index, 'when'], source, WORKLOAD_VOCABULARY),
      );
    case 'impliedLimits':
      return Object.entries((source.content as RawImpliedLimits).texts).flatMap(([key, text]) =>
        checkNamesInBraces(text, ['texts', key], source, VALUES, `one of ${IMPLIED_VALUES.join(', ')} in braces`),
      );
    default:
      return [];
  }
};

const checkRule = (
  { when, because }: Pick<RawSelection, 'when' | 'because'>,
  source: YamlFile,
  vocabulary: Vocabulary<string>,
): readonly Fault[] => [
  ...checkCondition(when, ['when'], source, vocabulary),
  ...checkNamesInBraces(because, ['because'], source, vocabulary),
];

const checkReview = ({ subject, because, cases }: RawReview, source: YamlFile): readonly Fault[] => {
  const vocabulary = reviewVocabulary(subject);
  return [
    ...checkNamesInBraces(because, ['because'], source, vocabulary),
    ...cases.flatMap(({ when, message, remedy }, index) => [
      ...checkCondition(when, ['cases', index, 'when'], source, vocabulary),
      ...checkNamesInBraces(message, ['cases', index, 'message'], source, vocabulary),
      ...checkNamesInBraces(remedy, ['cases', index, 'remedy'], source, vocabulary),
    ]),
  ];
};

/** What a text on an implied limit may name is no fact, but a value of the database. */
const VALUES = { named: (name: string) => IMPLIED_VALUES.find((value) => value === name) };

const checkNamesInBraces = (
  text: Text,
  path: Path,
  source: YamlFile,
  { named }: Pick<Vocabulary<string>, 'named'>,
  expected = 'the name of a fact in braces',
): readonly Fault[] =>
  Object.entries(text).flatMap(([language, words]) =>
    namesInBraces(words)
      .filter((name) => named(name) === undefined)
      .map((name) => source.faultAt([...path, language], expected, preview(name))),
  );
