import type { FactName } from '../../domain/facts/workload-vocabulary.js';
import type { Deployment, Platform } from '../../domain/input/words.js';
import type { Claim, Database } from '../../domain/rulebook/stores/database.js';
import type { Limit } from '../../domain/rulebook/stores/limit.js';
import type { Support } from '../../domain/rulebook/support.js';
import type { Language, Text } from '../../domain/text.js';
import { IMPLIED_VALUES } from '../read/raw.js';
import type { ImpliedText, ImpliedValue, RawImpliedLimits } from '../read/raw.js';

type Described = Omit<Database, 'release' | 'limits' | 'ownSupport' | 'previews'>;

const CLOUDS: readonly Platform[] = ['aws', 'azure', 'gcp'];
/** The forms that not every database has; whatever is run has a cluster. */
const FORMS: readonly Deployment[] = ['in-process', 'one-server'];

/**
 * The limits that follow from what a database is: its licence, where it runs, who hosts it, what it speaks, where it keeps
 * its data and whether that lasts.
 */
export const impliedLimits = (database: Described, words: RawImpliedLimits): readonly Limit[] => {
  const { licence, selfHosted, inMemory, platforms, languages, multiRegionWrites, offlineSync } = database;
  const durability = database.support.get('durable-writes');
  const say = sayer(database, words);
  const hosted = (text: ImpliedText, named: readonly Platform[] = []): Claim => ({
    evidence: say(text, named),
    source: database.hostingSource,
  });
  const offered = offeredOn(database);
  const clouds = CLOUDS.filter((cloud) => platforms.includes(cloud));
  const without = FORMS.filter((form) => !(form === 'in-process' ? platforms.includes('embedded') : selfHosted));
  const open = licence.kind === 'source-available' ? ['open-source'] : ['open-source', 'source-available'];
  const limits: readonly (Limit | false)[] = [
    licence.kind !== 'open-source' &&
      noneOf('licence', 'operations.licence', open, { evidence: say(licence.kind), source: licence.source }),
    anyOf('platform', 'operations.platforms', platforms, hosted('platform', platforms)),
    !selfHosted && noneOf('self-hosting', 'operations.hosting', ['self-hosted-required'], hosted('self-hosting')),
    offered.length === 0 &&
      noneOf('managed-service', 'operations.hosting', ['managed-required'], hosted('managed-service')),
    offered.length === 0 && {
      ...noneOf('managed-service-preferred', 'operations.hosting', ['managed-preferred'], hosted('managed-service')),
      hard: false,
    },
    offered.length > 0 &&
      anyOf('managed-platform', 'derived.managedPlatforms', offered, hosted('managed-platform', offered)),
    clouds.length < 2 &&
      noneOf(
        'portability',
        'operations.portability',
        ['multi-cloud'],
        hosted(clouds.length === 0 ? 'no-cloud' : 'one-cloud', clouds),
      ),
    anyOf('query-language', 'operations.queryLanguages', languages, {
      evidence: say('query-language'),
      source: database.consistency.source,
    }),
    without.length > 0 &&
      noneOf('deployment', 'operations.deployment', without, hosted(selfHosted ? 'in-process' : 'self-hosting')),
    // Whatever keeps nothing for good is a cache, however fast it is.
    ...(durability?.level === 'absent'
      ? [
          noneOf('system-of-record', 'data.role', ['system-of-record'], durability),
          noneOf('durability', 'availability.durability', ['replicated', 'synchronous'], durability),
        ]
      : []),
    inMemory !== undefined && {
      id: 'data-in-memory',
      fact: 'derived.dataPerMemory',
      bound: { kind: 'at-most', value: 1 },
      hard: inMemory.share === 'all',
      evidence: say(inMemory.share === 'all' ? 'all-in-memory' : 'mostly-in-memory'),
      source: inMemory.source,
    },
    !multiRegionWrites.has &&
      noneOf('multi-region-writes', 'availability.multiRegionWrites', [true], multiRegionWrites),
    !offlineSync.has && noneOf('offline-clients', 'availability.offlineClients', [true], offlineSync),
  ];
  return limits.filter((limit) => limit !== false);
};

/** What is left of a service on a platform where nobody offers it: nothing. */
export const managedElsewhere = (database: Described, words: RawImpliedLimits): Support | undefined => {
  const offered = offeredOn(database);
  if (offered.length === 0) return undefined;
  return {
    level: 'absent',
    evidence: sayer(database, words)('managed-platform', offered),
    source: database.hostingSource,
  };
};

const offeredOn = ({ managed }: Described): readonly Platform[] => [
  ...new Set(managed.map(({ platform }) => platform)),
];

const anyOf = (id: string, fact: FactName, words: readonly string[], { evidence, source }: Claim): Limit => ({
  id,
  fact,
  bound: { kind: 'any-of', words },
  hard: true,
  evidence,
  source,
});

const noneOf = (
  id: string,
  fact: FactName,
  words: readonly (string | boolean)[],
  { evidence, source }: Claim,
): Limit => ({ id, fact, bound: { kind: 'none-of', words }, hard: true, evidence, source });

/** Says a text of the database, and of the platforms that a limit is about. */
const sayer = (
  { title, licence: { spdx }, protocols }: Described,
  { texts, platforms: names }: RawImpliedLimits,
): ((text: ImpliedText, named?: readonly Platform[]) => Text) => {
  const inLanguage = (language: Language, text: ImpliedText, named: readonly Platform[]): string => {
    const platforms = named.map((platform) => names[platform][language]).join(', ');
    const values: Readonly<Record<ImpliedValue, string>> = { title, spdx, protocols: protocols[language], platforms };
    return IMPLIED_VALUES.reduce(
      (said, name) => said.replaceAll(`{${name}}`, () => values[name]),
      texts[text][language],
    );
  };
  return (text, named = []) => ({ en: inLanguage('en', text, named), ko: inLanguage('ko', text, named) });
};
