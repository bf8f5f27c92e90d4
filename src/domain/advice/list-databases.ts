import type { Database, LicenceKind } from '../rulebook/stores/database.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { SUPPORT_LEVELS, type SupportLevel } from '../rulebook/support.js';
import type { Platform } from '../input/words.js';

/** Who runs a database. */
export const CATALOGUE_HOSTINGS = ['managed', 'self-hosted'] as const;
type CatalogueHosting = (typeof CATALOGUE_HOSTINGS)[number];

/** What databases are looked for; they have all of it. */
export interface DatabaseFilter {
  /** Id of a family that they are made for, or serve beside it. */
  readonly family?: string;
  readonly licence?: LicenceKind;
  readonly platform?: Platform;
  readonly hosting?: CatalogueHosting;
  /** A trait that they have, and how well at least. */
  readonly having?: { readonly trait: string; readonly support: SupportLevel };
}

/** The databases of the catalogue that a filter lets pass, in the order of the catalogue. */
export const listDatabases = (filter: DatabaseFilter, { databases }: Rulebook): readonly Database[] =>
  databases.filter((database) => TESTS.every((holds) => holds(database, filter)));

type Test = (database: Database, filter: DatabaseFilter) => boolean;

const serves: Test = ({ family, secondary }, filter) =>
  filter.family === undefined || family === filter.family || secondary.some((other) => other.family === filter.family);

const isLicensed: Test = ({ licence }, filter) => filter.licence === undefined || licence.kind === filter.licence;

const runsOn: Test = ({ platforms }, { platform }) => platform === undefined || platforms.includes(platform);

// Managed on a platform that was asked for, where one was: a service elsewhere helps nobody.
const isHosted: Test = ({ managed, selfHosted }, { hosting, platform }) => {
  if (hosting === undefined) return true;
  if (hosting === 'self-hosted') return selfHosted;
  return managed.some((offering) => platform === undefined || offering.platform === platform);
};

const has: Test = ({ support }, { having }) => {
  if (having === undefined) return true;
  const level = support.get(having.trait)?.level ?? 'absent';
  return SUPPORT_LEVELS.indexOf(level) <= SUPPORT_LEVELS.indexOf(having.support);
};

const TESTS: readonly Test[] = [serves, isLicensed, runsOn, isHosted, has];
