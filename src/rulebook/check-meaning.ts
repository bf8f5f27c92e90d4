import type { Text } from '../domain/text.js';
import { isFactName, WORKLOAD_VOCABULARY } from '../domain/vocabulary.js';
import { checkCondition } from './check-condition.js';
import { preview } from './fault.js';
import type { Fault } from './fault.js';
import type { Kind } from './kinds.js';
import { placeholdersIn } from './placeholders.js';
import type { RawConflict, RawQuestions, RawSelection } from './raw.js';
import type { YamlFile } from './yaml-file.js';

/** What is wrong with a well-shaped file by itself, whatever the others say: told even where others are broken. */
export const checkMeaning = (kind: Kind, source: YamlFile): readonly Fault[] => {
  switch (kind) {
    case 'selection':
    case 'conflict': {
      const { when, because } = source.content as RawSelection | RawConflict;
      return [...checkCondition(when, ['when'], source, WORKLOAD_VOCABULARY), ...checkPlaceholders(because, source)];
    }
    case 'questions':
      return (source.content as RawQuestions).flatMap(({ when }, index) =>
        when === undefined ? [] : checkCondition(when, [index, 'when'], source, WORKLOAD_VOCABULARY),
      );
    default:
      return [];
  }
};

const checkPlaceholders = (because: Text, source: YamlFile): readonly Fault[] =>
  Object.entries(because).flatMap(([language, text]) =>
    placeholdersIn(text)
      .filter((name) => !isFactName(name))
      .map((name) => source.faultAt(['because', language], 'the name of a fact in braces', preview(name))),
  );
