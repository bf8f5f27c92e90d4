import type { FindingReasonAnswer } from '../../answers/review/finding.js';
import type { Ground } from '../../domain/review/grounds.js';
import type { Language } from '../../domain/text.js';
import { fill } from '../fill.js';

export const sayGround = ({ need, evidence, facts, above }: Ground, language: Language): FindingReasonAnswer => ({
  text: [
    ...(need === undefined ? [] : [fill(need.because, need.known, language)]),
    ...(evidence === undefined ? [] : [evidence[language]]),
  ].join(' '),
  facts: facts.map(({ name, pointers: [pointer = ''], value }) => ({ fact: name, pointer: above + pointer, value })),
});
