import type { Platform } from '../../domain/input/words.js';
import type { Database } from '../../domain/rulebook/database.js';
import type { Limit } from '../../domain/rulebook/limit.js';
import type { Language, Text } from '../../domain/text.js';
import { IMPLIED_VALUES } from '../read/raw.js';
import type { ImpliedText, ImpliedValue, RawImpliedLimits } from '../read/raw.js';

type Described = Omit<Database, 'release' | 'limits' | 'ownSupport' | 'previews' | 'support'>;

/** What is said of the database, and of the platforms that a limit is about. */
type Say = (text: ImpliedText, platforms?: readonly Platform[]) => Text;

/** The limits that follow from what a database is: its licence, where it runs, who hosts it, what it speaks. */
export const impliedLimits = (database: Described, words: RawImpliedLimits): readonly Limit[] => {
  const say: Say = (text, platforms = []) => ({
    en: fill(database, words, 'en', text, platforms),
    ko: fill(database, words, 'ko', text, platforms),
  });
  return [
    ...licenceLimit(database, say),
    platformLimit(database, say),
    ...hostingLimits(database, say),
    ...portabilityLimit(database, say),
    languageLimit(database, say),
    ...regionLimit(database),
    ...offlineLimit(database),
  ];
};

const fill = (
  { title, licence: { spdx }, protocols }: Described,
  words: RawImpliedLimits,
  language: Language,
  text: ImpliedText,
  platforms: readonly Platform[],
): string => {
  const named = platforms.map((platform) => words.platforms[platform][language]).join(', ');
  const values: Readonly<Record<ImpliedValue, string>> = {
    title,
    spdx,
    protocols: protocols[language],
    platforms: named,
  };
  return IMPLIED_VALUES.reduce(
    (said, name) => said.replaceAll(`{${name}}`, () => values[name]),
    words.texts[text][language],
  );
};

const licenceLimit = ({ licence: { kind, source } }: Described, say: Say): readonly Limit[] => {
  if (kind === 'open-source') return [];
  const words = kind === 'source-available' ? ['open-source'] : ['open-source', 'source-available'];
  return [
    {
      id: 'licence',
      fact: 'operations.licence',
      bound: { kind: 'none-of', words },
      hard: true,
      evidence: say(kind),
      source,
    },
  ];
};

const platformLimit = ({ platforms, hostingSource }: Described, say: Say): Limit => ({
  id: 'platform',
  fact: 'operations.platforms',
  bound: { kind: 'any-of', words: platforms },
  hard: true,
  evidence: say('platform', platforms),
  source: hostingSource,
});

const hostingLimits = ({ selfHosted, managed, hostingSource: source }: Described, say: Say): readonly Limit[] => {
  const refused = (id: string, word: string, hard: boolean, text: ImpliedText): Limit => ({
    id,
    fact: 'operations.hosting',
    bound: { kind: 'none-of', words: [word] },
    hard,
    evidence: say(text),
    source,
  });
  const platforms = [...new Set(managed.map(({ platform }) => platform))];
  const managedPlatform: Limit = {
    id: 'managed-platform',
    fact: 'derived.managedPlatforms',
    bound: { kind: 'any-of', words: platforms },
    hard: true,
    evidence: say('managed-platform', platforms),
    source,
  };
  return [
    ...(selfHosted ? [] : [refused('self-hosting', 'self-hosted-required', true, 'self-hosting')]),
    ...(managed.length > 0
      ? [managedPlatform]
      : [
          refused('managed-service', 'managed-required', true, 'managed-service'),
          refused('managed-service-preferred', 'managed-preferred', false, 'managed-service'),
        ]),
  ];
};

const CLOUDS: readonly Platform[] = ['aws', 'azure', 'gcp'];

const portabilityLimit = ({ platforms, hostingSource }: Described, say: Say): readonly Limit[] => {
  const clouds = CLOUDS.filter((cloud) => platforms.includes(cloud));
  if (clouds.length >= 2) return [];
  return [
    {
      id: 'portability',
      fact: 'operations.portability',
      bound: { kind: 'none-of', words: ['multi-cloud'] },
      hard: true,
      evidence: clouds.length === 0 ? say('no-cloud') : say('one-cloud', clouds),
      source: hostingSource,
    },
  ];
};

const languageLimit = ({ languages, consistency }: Described, say: Say): Limit => ({
  id: 'query-language',
  fact: 'operations.queryLanguages',
  bound: { kind: 'any-of', words: languages },
  hard: true,
  evidence: say('query-language'),
  source: consistency.source,
});

const regionLimit = ({ multiRegionWrites }: Described): readonly Limit[] =>
  multiRegionWrites.has
    ? []
    : [
        {
          id: 'multi-region-writes',
          fact: 'availability.multiRegionWrites',
          bound: { kind: 'none-of', words: [true] },
          hard: true,
          evidence: multiRegionWrites.evidence,
          source: multiRegionWrites.source,
        },
      ];

const offlineLimit = ({ offlineSync }: Described): readonly Limit[] =>
  offlineSync.has
    ? []
    : [
        {
          id: 'offline-clients',
          fact: 'availability.offlineClients',
          bound: { kind: 'none-of', words: [true] },
          hard: true,
          evidence: offlineSync.evidence,
          source: offlineSync.source,
        },
      ];
