import { describe, expect, it } from '@jest/globals';
import { notEnglish, notKorean } from './languages.js';

describe('A text that should be Korean', () => {
  it.each([
    '한 질의가 관계를 {access.traversalDepth}단계 따라갑니다.',
    'PostgreSQL, MySQL, SQL Server, CockroachDB, Spanner 모두 지원합니다.',
    '예를 들면 email, nickname, age 같은 필드입니다.',
    '값을 비교한 뒤에만 씁니다(compare-and-set).',
    'SQL',
  ])('is recognised: %s', (text) => {
    expect(notKorean(text)).toBeUndefined();
  });

  it.each([
    'Follows stored links.',
    '관계를 따라갑니다. It follows links from one record.',
    'Which of them is best? 문서형',
    '',
  ])('is not recognised: %s', (text) => {
    expect(notKorean(text)).toBeDefined();
  });
});

describe('A text that should be English', () => {
  it('has no Hangul', () => {
    expect(notEnglish('Follows stored links.')).toBeUndefined();
    expect(notEnglish('Follows 관계 links.')).toBeDefined();
  });
});
