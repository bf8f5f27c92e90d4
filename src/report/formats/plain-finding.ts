import type { Language } from '../../domain/text.js';
import type { LocatedFinding } from '../review/reviewed-file.js';
import { reportable } from './escapes/reportable.js';

/** A finding in lines of plain text: what is wrong, what to do, where, and what it rests on. */
export const plainFinding = (located: LocatedFinding, language: Language): string => {
  const { finding } = located;
  const say = PHRASES[language];
  const where = [...new Set([finding.target, place(located), finding.pointer])].filter((part) => part !== '');
  return reportable(
    [
      finding.message,
      ...(finding.remedy === '' ? [] : [`${say.remedy}: ${finding.remedy}`]),
      `${say.place}: ${where.join(', ')}`,
      ...finding.reasons.map(({ text }) => `${say.reason}: ${text}`),
      ...(finding.patterns.length === 0 ? [] : [`${say.patterns}: ${finding.patterns.join(', ')}`]),
      ...(finding.sources ?? []).map(({ title, url }) => `${say.source}: ${title} <${url}>`),
    ].join('\n'),
  );
};

/** `file:line:column` as editors open it, or as much of it as is known; without a file the place in the design. */
const place = ({ file, region, finding }: LocatedFinding): string => {
  if (file === null) return finding.pointer;
  return region === undefined ? file : `${file}:${region.line}:${region.column}`;
};

interface Phrases {
  readonly remedy: string;
  readonly place: string;
  readonly reason: string;
  readonly patterns: string;
  readonly source: string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: { remedy: 'What to do', place: 'Place', reason: 'Why', patterns: 'Patterns', source: 'Source' },
  ko: { remedy: '해결 방법', place: '위치', reason: '이유', patterns: '관련 패턴', source: '출처' },
};
