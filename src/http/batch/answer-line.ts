import { checkWorkload } from '../../contract/workload/check-workload.js';
import type { Line } from '../../document/split-lines.js';
import type { Detail } from '../../domain/detail.js';
import { recommend } from '../../domain/advice/recommend.js';
import type { Language } from '../../domain/text.js';
import { sayRecommendation } from '../../report/recommendation/say-recommendation.js';
import type { Saying } from '../../report/saying.js';
import type { Refusal } from '../problems/refusal.js';
import { sayProblem } from '../problems/say-problem.js';
import { decodeJson } from '../body/decode-json.js';

/** What came of a line, as the line that answers it, with its line feed. */
export interface AnsweredLine {
  readonly kind: 'recommendation' | 'problem';
  readonly text: string;
}

/** Answers a line of a batch with the same bytes as if it had been posted alone, beside its number. */
export const answerLine = (line: Line, detail: Detail, saying: Saying): AnsweredLine => {
  const { number } = line;
  if (line.kind === 'too-long') return refuseLine(number, { code: 'body-too-large', takes: 'lines' }, saying.language);
  const decoded = decodeJson(line.bytes);
  if (decoded.kind === 'refused') return refuseLine(number, decoded.refusal, saying.language);
  const checked = checkWorkload(decoded.value);
  if (checked.kind === 'invalid') {
    const { faults, omitted } = checked;
    return refuseLine(number, { code: 'invalid-workload', faults, omitted }, saying.language);
  }
  const recommendation = sayRecommendation(recommend(checked.workload, saying.rulebook), detail, saying);
  return { kind: 'recommendation', text: written({ line: number, recommendation }) };
};

/** What stands in the place of an answer that cannot be given. */
export const refuseLine = (line: number, refusal: Refusal, language: Language): AnsweredLine => ({
  kind: 'problem',
  text: written({ line, problem: sayProblem(refusal, language) }),
});

const written = (answer: object): string => `${JSON.stringify(answer)}\n`;
