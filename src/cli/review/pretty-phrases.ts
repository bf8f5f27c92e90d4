import type { Severity } from '../../domain/rulebook/severity.js';
import type { Language } from '../../domain/text.js';
import type { Confidence } from '../../domain/advice/verdict/confidence.js';
import { CONFIDENCE } from '../../report/confidence.js';
import { COUNTED } from '../../report/counted.js';
import { plural } from '../../report/plural.js';

/** What a review says on a terminal besides its own texts. */
export interface PrettyPhrases {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly patterns: string;
  readonly workloads: string;
  readonly noDatastore: string;
  readonly noFamily: string;
  readonly style: string;
  readonly total: (files: number, counts: Readonly<Record<Severity | 'suppressed', number>>) => string;
}

export const PRETTY_PHRASES: Readonly<Record<Language, PrettyPhrases>> = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    confidence: CONFIDENCE.en,
    patterns: 'Patterns',
    workloads: 'What fits the workloads, of 100:',
    noDatastore: 'undecided',
    noFamily: 'no family can be named',
    style: 'Style:',
    total: (files, counts) => {
      const { error, warning, info, suppressed } = counts;
      const found = error + warning + info === 0 ? 'nothing to report' : COUNTED.en(counts);
      return `${plural(files, 'file')}: ${found}${suppressed === 0 ? '' : `; ${plural(suppressed, 'finding')} suppressed`}.`;
    },
  },
  ko: {
    severity: { error: '오류', warning: '경고', info: '참고' },
    confidence: CONFIDENCE.ko,
    patterns: '관련 패턴',
    workloads: '워크로드별 적합도(100점 만점):',
    noDatastore: '미정',
    noFamily: '추천할 계열 없음',
    style: '아키텍처 스타일:',
    total: (files, counts) => {
      const { error, warning, info, suppressed } = counts;
      const found = error + warning + info === 0 ? '지적 사항이 없습니다' : COUNTED.ko(counts);
      return `파일 ${files}개: ${found}${suppressed === 0 ? '' : `(무시 ${suppressed}건)`}.`;
    },
  },
};
