import type { Source } from '../source.js';
import type { Text } from '../../text.js';

/** What became of a service that is no database of the catalogue, or why its name does not say which one it is. */
export const SERVICE_STATES = ['ended', 'closed-to-new', 'orphaned', 'frozen', 'several'] as const;

/** What people say they run and is no database of the catalogue: it closed, or runs one of several engines. */
export interface Service {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly state: (typeof SERVICE_STATES)[number];
  /** The day, month or year since which that is so. */
  readonly on?: string;
  readonly happened: Text;
  /** Ids of the databases that take its place, the nearest first; of what runs several engines those. */
  readonly instead: readonly string[];
  readonly source: Source;
}
