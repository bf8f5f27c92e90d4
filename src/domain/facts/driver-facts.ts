import { DRIVER_FACTS } from '../input/design.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

export type DriverFactName = keyof typeof DRIVER_FACTS;

/** What rules on architecture styles read. */
export const DRIVER_VOCABULARY: Vocabulary<DriverFactName> = vocabularyOf<DriverFactName>(DRIVER_FACTS);
