import type { SuppressionAnswer } from '../../answers/review/finding.js';
import type { ReviewCountsAnswer } from '../../answers/review/review.js';
import type { StyleStandingAnswer } from '../../answers/review/style-advice.js';
import type { ReviewVerdict, Severity } from '../../domain/rulebook/severity.js';
import type { Language } from '../../domain/text.js';
import type { Confidence } from '../../domain/advice/verdict/confidence.js';
import { COUNTED } from '../counted.js';
import { plural } from '../plural.js';

/** What a review says in Markdown besides its own texts. All of it is Markdown. */
export interface MarkdownPhrases {
  readonly title: (system: string, verdict: ReviewVerdict) => string;
  readonly nothingReviewed: string;
  readonly noFindings: string;
  readonly found: (counts: ReviewCountsAnswer) => string;
  readonly reviewed: (counts: ReviewCountsAnswer) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly outcome: Readonly<Record<StyleStandingAnswer['outcome'], string>>;
  readonly by: Readonly<Record<SuppressionAnswer['by'], string>>;
  readonly headings: Readonly<Record<'findings' | 'details' | 'workloads' | 'style' | 'suppressed', string>>;
  readonly findings: readonly string[];
  readonly workloads: readonly string[];
  readonly styles: readonly string[];
  readonly suppressed: readonly string[];
  readonly labels: Readonly<Record<'remedy' | 'reasons' | 'patterns' | 'sources' | 'inUse' | 'advised', string>>;
}

export const MARKDOWN_PHRASES: Readonly<Record<Language, MarkdownPhrases>> = {
  en: {
    title: (system, verdict) =>
      `Design review of ${system}: ${{ pass: 'passed', warn: 'passed with warnings', fail: 'failed' }[verdict]}`,
    nothingReviewed: 'No design was reviewed.',
    noFindings: 'There are no findings.',
    found: (counts) =>
      `**${COUNTED.en(counts)}**${counts.suppressed === 0 ? '' : ` and ${counts.suppressed} suppressed`}`,
    reviewed: ({ services, workloads, datastores, interactions, transactions }) =>
      [
        plural(services, 'service'),
        plural(workloads, 'workload'),
        plural(datastores, 'datastore'),
        plural(interactions, 'interaction'),
        plural(transactions, 'transaction'),
      ].join(', '),
    severity: { error: 'Error', warning: 'Warning', info: 'Info' },
    confidence: { high: 'High', medium: 'Medium', low: 'Low' },
    outcome: { fits: 'Fits', 'ruled-out': 'Ruled out' },
    by: { file: '`ignore` entry', comment: 'Comment', baseline: 'Baseline' },
    headings: {
      findings: 'Findings',
      details: 'Details',
      workloads: 'Databases for the workloads',
      style: 'Architecture style',
      suppressed: 'Suppressed findings',
    },
    findings: ['Severity', 'Rule', 'Where', 'What'],
    workloads: ['Workload', 'In use', 'Recommended', 'Confidence', 'Best fits', 'Why'],
    styles: ['Rank', 'Style', 'Fit', 'Outcome'],
    suppressed: ['Severity', 'Rule', 'Where', 'What', 'By', 'Reason', 'Until'],
    labels: {
      remedy: 'What to do',
      reasons: 'Why',
      patterns: 'Patterns',
      sources: 'Sources',
      inUse: 'In use',
      advised: 'Advised',
    },
  },
  ko: {
    title: (system, verdict) =>
      `${system} 설계 검토: ${{ pass: '통과', warn: '통과(경고 있음)', fail: '통과하지 못함' }[verdict]}`,
    nothingReviewed: '검토한 설계가 없습니다.',
    noFindings: '지적 사항이 없습니다.',
    found: (counts) => `**${COUNTED.ko(counts)}**${counts.suppressed === 0 ? '' : `, 무시 ${counts.suppressed}건`}`,
    reviewed: ({ services, workloads, datastores, interactions, transactions }) =>
      `서비스 ${services}개, 워크로드 ${workloads}개, 데이터 저장소 ${datastores}개, 상호작용 ${interactions}개, 트랜잭션 ${transactions}개`,
    severity: { error: '오류', warning: '경고', info: '참고' },
    confidence: { high: '높음', medium: '보통', low: '낮음' },
    outcome: { fits: '적합', 'ruled-out': '제외' },
    by: { file: '`ignore` 항목', comment: '주석', baseline: '기준선' },
    headings: {
      findings: '지적 사항',
      details: '상세 내용',
      workloads: '워크로드별 데이터베이스',
      style: '아키텍처 스타일',
      suppressed: '무시한 지적 사항',
    },
    findings: ['심각도', '규칙', '위치', '내용'],
    workloads: ['워크로드', '사용 중', '추천', '확신도', '적합도 순위', '이유'],
    styles: ['순위', '스타일', '적합도', '결과'],
    suppressed: ['심각도', '규칙', '위치', '내용', '무시 근거', '사유', '기한'],
    labels: {
      remedy: '해결 방법',
      reasons: '이유',
      patterns: '관련 패턴',
      sources: '출처',
      inUse: '사용 중',
      advised: '추천',
    },
  },
};
