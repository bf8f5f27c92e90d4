import type { Database } from './database.js';
import type { Limit } from './limit.js';
import type { Language, Text } from '../text.js';
import type { Platform } from '../input/words.js';

type Described = Pick<
  Database,
  | 'title'
  | 'licence'
  | 'selfHosted'
  | 'platforms'
  | 'managed'
  | 'hostingSource'
  | 'languages'
  | 'protocols'
  | 'consistency'
  | 'multiRegionWrites'
  | 'offlineSync'
>;

/** The limits that follow from what a database is: its licence, where it runs, who hosts it, what it speaks. */
export const impliedLimits = (database: Described): readonly Limit[] => [
  ...licenceLimit(database),
  platformLimit(database),
  ...hostingLimits(database),
  ...portabilityLimit(database),
  languageLimit(database),
  ...regionLimit(database),
  ...offlineLimit(database),
];

const licenceLimit = ({ title, licence }: Described): readonly Limit[] => {
  if (licence.kind === 'open-source') return [];
  const words = licence.kind === 'source-available' ? ['open-source'] : ['open-source', 'source-available'];
  return [
    {
      id: 'licence',
      fact: 'operations.licence',
      bound: { kind: 'none-of', words },
      hard: true,
      evidence: LICENCE_TEXT[licence.kind === 'source-available' ? 'source-available' : 'proprietary'](
        title,
        licence.spdx,
      ),
      source: licence.source,
    },
  ];
};

const LICENCE_TEXT: Readonly<Record<'source-available' | 'proprietary', (title: string, spdx: string) => Text>> = {
  'source-available': (title, spdx) => ({
    en: `${title} is under ${spdx}: the source is open to read, but the licence is not approved by the OSI.`,
    ko: `${title}의 라이선스는 ${spdx}입니다. 소스는 공개되어 있지만 OSI가 승인한 라이선스가 아닙니다.`,
  }),
  proprietary: (title) => ({
    en: `${title} is proprietary; its source is not available.`,
    ko: `${title} 제품은 독점 소프트웨어이며 소스가 공개되어 있지 않습니다.`,
  }),
};

const platformLimit = ({ title, platforms, hostingSource }: Described): Limit => ({
  id: 'platform',
  fact: 'operations.platforms',
  bound: { kind: 'any-of', words: platforms },
  hard: true,
  evidence: {
    en: `${title} runs in these places and nowhere else: ${named(platforms, 'en')}.`,
    ko: `${title} 제품을 운영할 수 있는 곳은 다음뿐입니다: ${named(platforms, 'ko')}.`,
  },
  source: hostingSource,
});

/** Platforms as people call them: the words of the contract are no sentence. */
const PLATFORM_NAMES: Readonly<Record<Platform, Text>> = {
  aws: { en: 'AWS', ko: 'AWS' },
  azure: { en: 'Azure', ko: 'Azure' },
  gcp: { en: 'Google Cloud', ko: 'Google Cloud' },
  kubernetes: { en: 'Kubernetes', ko: 'Kubernetes' },
  'on-premises': { en: 'own machines', ko: '온프레미스' },
  edge: { en: 'edge devices', ko: '엣지 기기' },
  embedded: { en: 'inside an application', ko: '애플리케이션 내장' },
};

const named = (platforms: readonly Platform[], language: Language): string =>
  platforms.map((platform) => PLATFORM_NAMES[platform][language]).join(', ');

const hostingLimits = ({ title, selfHosted, managed, hostingSource }: Described): readonly Limit[] => {
  const hosting = { fact: 'operations.hosting', source: hostingSource } as const;
  const limits: Limit[] = [];
  if (!selfHosted) {
    limits.push({
      ...hosting,
      id: 'self-hosting',
      bound: { kind: 'none-of', words: ['self-hosted-required'] },
      hard: true,
      evidence: {
        en: `${title} is a managed service only; there is nothing to install.`,
        ko: `${title} 제품은 관리형 서비스로만 제공되며 직접 설치할 수 없습니다.`,
      },
    });
  }
  if (managed.length === 0) {
    const evidence = {
      en: `No established managed service of ${title} is known.`,
      ko: `${title} 제품의 알려진 관리형 서비스가 없습니다.`,
    };
    limits.push(
      {
        ...hosting,
        id: 'managed-service',
        bound: { kind: 'none-of', words: ['managed-required'] },
        hard: true,
        evidence,
      },
      {
        ...hosting,
        id: 'managed-service-preferred',
        bound: { kind: 'none-of', words: ['managed-preferred'] },
        hard: false,
        evidence,
      },
    );
  } else {
    limits.push(managedPlatformLimit(title, managed, hostingSource));
  }
  return limits;
};

const managedPlatformLimit = (
  title: string,
  managed: Described['managed'],
  source: Described['hostingSource'],
): Limit => {
  const platforms = [...new Set(managed.map(({ platform }) => platform))];
  return {
    id: 'managed-platform',
    fact: 'derived.managedPlatforms',
    bound: { kind: 'any-of', words: platforms },
    hard: true,
    evidence: {
      en: `${title} is offered as a managed service on ${named(platforms, 'en')} only.`,
      ko: `${title} 제품의 관리형 서비스가 있는 플랫폼: ${named(platforms, 'ko')}.`,
    },
    source,
  };
};

const CLOUDS: readonly Platform[] = ['aws', 'azure', 'gcp'];

const portabilityLimit = ({ title, platforms, hostingSource }: Described): readonly Limit[] => {
  const clouds = CLOUDS.filter((cloud) => platforms.includes(cloud));
  if (clouds.length >= 2) return [];
  return [
    {
      id: 'portability',
      fact: 'operations.portability',
      bound: { kind: 'none-of', words: ['multi-cloud'] },
      hard: true,
      evidence: {
        en: `${title} runs on ${clouds.length === 0 ? 'none of the large clouds' : `one cloud alone (${named(clouds, 'en')})`}.`,
        ko:
          clouds.length === 0
            ? `${title} 제품은 주요 클라우드에서 운영되지 않습니다.`
            : `${title} 제품은 한 클라우드(${named(clouds, 'ko')})에서만 운영됩니다.`,
      },
      source: hostingSource,
    },
  ];
};

const languageLimit = ({ title, languages, protocols, consistency }: Described): Limit => ({
  id: 'query-language',
  fact: 'operations.queryLanguages',
  bound: { kind: 'any-of', words: languages },
  hard: true,
  evidence: {
    en: `Clients of ${title} speak ${protocols.en}.`,
    ko: `${title} 클라이언트가 쓰는 언어와 프로토콜: ${protocols.ko}.`,
  },
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
