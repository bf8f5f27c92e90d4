import type { FindingAnswer } from '../../../src/answers/review/finding.js';
import type { ReviewAnswer } from '../../../src/answers/review/review.js';
import type { Region } from '../../../src/domain/region.js';
import type { Language, Text } from '../../../src/domain/text.js';
import type { RuleForReport } from '../../../src/report/formats/rules-for-report.js';
import type { ReviewedFile } from '../../../src/report/review/reviewed-file.js';

const SOURCES = {
  shared: { title: 'Pattern: Shared database', url: 'https://microservices.io/patterns/data/shared-database.html' },
  outbox: {
    title: 'Pattern: Transactional outbox',
    url: 'https://microservices.io/patterns/data/transactional-outbox.html',
    note: 'a message relay',
  },
} as const;

interface SampleRule {
  readonly id: string;
  readonly severity: RuleForReport['severity'];
  readonly title: Text;
  readonly because: Text;
  readonly remedy: Text;
  readonly patterns: readonly string[];
  readonly source: keyof typeof SOURCES;
}

const RULES: readonly SampleRule[] = [
  {
    id: 'shared-database',
    severity: 'error',
    title: { en: 'Services share a datastore', ko: '여러 서비스가 데이터 저장소를 공유함' },
    because: {
      en: 'A change of its schema has to be agreed by all of them.',
      ko: '스키마를 바꿀 때마다 모든 서비스와 조율해야 합니다.',
    },
    remedy: { en: 'Give each service a datastore of its own.', ko: '서비스마다 데이터 저장소를 따로 두십시오.' },
    patterns: ['database-per-service'],
    source: 'shared',
  },
  {
    id: 'dual-write',
    severity: 'warning',
    title: { en: 'An event is published by a second write', ko: '이벤트를 별도 쓰기로 발행함' },
    because: {
      en: 'If the second write fails, others never learn of the first.',
      ko: '두 번째 쓰기가 실패하면 다른 서비스는 변경을 알 수 없습니다.',
    },
    remedy: {
      en: 'Write the event into an outbox in the same transaction.',
      ko: '같은 트랜잭션에서 이벤트를 아웃박스에 기록하십시오.',
    },
    patterns: ['transactional-outbox', 'change-data-capture'],
    source: 'outbox',
  },
  {
    id: 'no-timeout',
    severity: 'info',
    title: { en: 'A call has no timeout', ko: '호출에 타임아웃이 없음' },
    because: { en: 'A slow callee holds the caller up.', ko: '느린 서비스를 호출하면 호출한 쪽도 멈춥니다.' },
    remedy: { en: 'Set a timeout.', ko: '타임아웃을 설정하십시오.' },
    patterns: [],
    source: 'outbox',
  },
  {
    id: 'cyclic-dependency',
    severity: 'error',
    title: { en: 'Services call each other in a circle', ko: '서비스가 서로 순환 호출함' },
    because: { en: 'None of them can be deployed alone.', ko: '어느 서비스도 단독으로 배포할 수 없습니다.' },
    remedy: { en: 'Break the circle with an event.', ko: '이벤트로 순환을 끊으십시오.' },
    patterns: [],
    source: 'shared',
  },
];

interface SampleFinding {
  readonly rule: string;
  readonly target: string;
  readonly pointer: string;
  readonly message: Text;
  readonly region?: Region;
  readonly suppressed?: FindingAnswer['suppressed'];
}

const FINDINGS: readonly SampleFinding[] = [
  {
    rule: 'shared-database',
    target: 'orders-db',
    pointer: '/datastores/0',
    message: {
      en: 'orders-db holds data of order-service and billing|service.',
      ko: 'orders-db에 order-service와 billing|service의 데이터가 함께 있습니다.',
    },
    region: { line: 7, column: 5, endLine: 9, endColumn: 1 },
  },
  {
    rule: 'dual-write',
    target: 'order-service->billing',
    pointer: '/interactions/1/publication',
    message: {
      en: 'order-service publishes to billing by dual-write, 100% of the time.',
      ko: 'order-service가 billing에 보내는 이벤트를 모두(100%) dual-write로 발행합니다.',
    },
    region: { line: 31, column: 18, endLine: 31, endColumn: 28 },
  },
  {
    rule: 'dual-write',
    target: 'order-service->mail',
    pointer: '/interactions/2/publication',
    message: {
      en: 'order-service publishes to mail by dual-write.',
      ko: 'order-service가 mail에 보내는 이벤트를 dual-write로 발행합니다.',
    },
    region: { line: 36, column: 18, endLine: 36, endColumn: 28 },
    suppressed: { by: 'comment', reason: 'Mails may get lost; @ops agreed.', until: '2027-03-31' },
  },
  {
    rule: 'no-timeout',
    target: 'system',
    pointer: '',
    message: { en: 'No call of the design has a timeout.', ko: '설계의 어떤 호출에도 타임아웃이 없습니다.' },
  },
];

const toFinding = (
  { rule, target, pointer, message, suppressed }: SampleFinding,
  language: Language,
): FindingAnswer => {
  const of = RULES.find(({ id }) => id === rule);
  if (of === undefined) throw new Error(`no rule of the sample is called ${rule}`);
  return {
    rule,
    title: of.title[language],
    severity: of.severity,
    target,
    pointer,
    members: [],
    message: message[language],
    remedy: of.remedy[language],
    patterns: of.patterns,
    reasons: [{ text: of.because[language], facts: [] }],
    sources: [SOURCES[of.source]],
    help: `/v1/review-rules/${rule}`,
    ...(suppressed === undefined ? {} : { suppressed }),
  };
};

export const sampleRules = (language: Language): readonly RuleForReport[] =>
  RULES.map(({ id, severity, title, because, remedy, patterns, source }) => ({
    id,
    severity,
    title: title[language],
    because: because[language],
    remedy: remedy[language],
    patterns,
    sources: [SOURCES[source]],
  }));

const TEXTS: Readonly<Record<'verdict' | 'advice' | 'style' | 'monolith' | 'modular', Text>> = {
  verdict: { en: 'One error stands against the design.', ko: '설계에 오류가 한 건 있습니다.' },
  advice: { en: 'A document database fits best.', ko: '문서형 데이터베이스가 가장 잘 맞습니다.' },
  style: { en: 'Two teams do not need microservices.', ko: '두 팀이라면 마이크로서비스가 필요하지 않습니다.' },
  monolith: { en: 'Monolith', ko: '모놀리스' },
  modular: { en: 'Modular monolith', ko: '모듈형 모놀리스' },
};

const sampleReview = (language: Language): ReviewAnswer => ({
  system: 'shop',
  language,
  detail: 'full',
  rulebook: { name: 'rulebook', version: '1', digest: 'sha256-0' },
  verdict: 'fail',
  text: TEXTS.verdict[language],
  findings: FINDINGS.map((finding) => toFinding(finding, language)),
  recommendations: [
    {
      service: 'order-service',
      workload: 'orders',
      pointer: '/services/0/workloads/0',
      datastore: 'orders-db',
      verdict: 'recommended',
      confidence: 'medium',
      text: TEXTS.advice[language],
      family: 'document',
      database: 'mongodb',
      ranking: [{ family: 'document', title: language === 'en' ? 'Document' : '문서형', database: 'mongodb', fit: 87 }],
    },
  ],
  architecture: {
    style: 'microservices',
    advised: 'modular-monolith',
    text: TEXTS.style[language],
    ranking: [
      {
        rank: 1,
        style: 'modular-monolith',
        title: TEXTS.modular[language],
        fit: 82,
        points: 41,
        outcome: 'fits',
        reasons: [],
      },
      {
        rank: 2,
        style: 'monolith',
        title: TEXTS.monolith[language],
        fit: 74,
        points: 37,
        outcome: 'ruled-out',
        reasons: [],
      },
    ],
  },
  counts: {
    error: 1,
    warning: 1,
    info: 1,
    suppressed: 1,
    services: 3,
    workloads: 1,
    datastores: 1,
    interactions: 3,
    transactions: 0,
  },
});

/** A review of a small design: an error, a warning, one that is suppressed, and a remark on the whole of it. */
export const sampleFile = (language: Language, file: string | null = 'designs/주문 shop.yaml'): ReviewedFile => {
  const review = sampleReview(language);
  return withFindings({ file, review, findings: [] }, review.findings, file === null ? [] : FINDINGS);
};

/** The same file, had these been found in it, at these regions. */
export const withFindings = (
  { file, review }: ReviewedFile,
  findings: readonly FindingAnswer[],
  places: readonly { readonly region?: Region }[] = [],
): ReviewedFile => ({
  file,
  review: { ...review, findings },
  findings: findings.map((finding, index) => ({
    finding,
    file,
    region: places[index]?.region,
    fingerprint: `${finding.rule}/${finding.target}`,
  })),
});

/** A review of the same design that found nothing. */
export const soundFile = (language: Language): ReviewedFile => {
  const { file, review } = sampleFile(language, 'sound.yaml');
  return {
    file,
    findings: [],
    review: {
      ...review,
      system: 'sound',
      verdict: 'pass',
      findings: [],
      recommendations: [],
      architecture: { style: null, advised: null, text: TEXTS.style[language], ranking: [] },
      counts: { ...review.counts, error: 0, warning: 0, info: 0, suppressed: 0 },
    },
  };
};
