import { vocabularyOf, type FactKind, type Vocabulary } from './fact-kind.js';
import { DISTRIBUTED_SYSTEMS_SKILLS, PHASES } from '../input/words.js';

/** What drives the choice of an architecture style: the properties of a design's `architecture`, but for the style in use. */
export const DRIVER_FACTS = {
  'architecture.phase': { kind: 'word', words: PHASES },
  'architecture.developers': { kind: 'number', min: 1, max: 100_000 },
  'architecture.teams': { kind: 'number', min: 1, max: 10_000 },
  'architecture.releasesPerWeek': { kind: 'number', min: 0, max: 100_000 },
  'architecture.unevenLoad': { kind: 'flag' },
  'architecture.faultIsolation': { kind: 'flag' },
  'architecture.distributedSystemsSkill': { kind: 'word', words: DISTRIBUTED_SYSTEMS_SKILLS },
} as const satisfies Readonly<Record<string, FactKind>>;

export type DriverFactName = keyof typeof DRIVER_FACTS;

export const DRIVER_VOCABULARY: Vocabulary<DriverFactName> = vocabularyOf<DriverFactName>(DRIVER_FACTS);
