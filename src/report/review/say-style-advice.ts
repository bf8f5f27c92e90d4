import type { Design } from '../../domain/input/design.js';
import type { StyleAdvice, StyleStanding } from '../../domain/review/advise-style.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import type { StyleAdviceAnswer, StyleStandingAnswer } from './review-answer.js';
import { lowerFirst } from '../names.js';
import { sayNeed } from '../recommendation/say-need.js';
import { saySource } from '../say-source.js';

/** What the drivers ask of the architecture style, with the place of every style and its reasons. */
export const sayStyleAdvice = (
  advice: StyleAdvice,
  { architecture }: Design,
  { styles }: Rulebook,
  language: Language,
  staleBefore: string,
): StyleAdviceAnswer => {
  const { standings, advised } = advice;
  const style = architecture?.style;
  const titleOf = (id: string): string => {
    const title = styles.find((one) => one.id === id)?.title[language] ?? id;
    return language === 'en' ? lowerFirst(title) : title;
  };
  const say = PHRASES[language];
  return {
    style: style ?? null,
    advised: advised?.candidate.id ?? null,
    text:
      advised === undefined
        ? say.unknown
        : say.advised(titleOf(advised.candidate.id), advised.fit, style === undefined ? undefined : titleOf(style)),
    ranking: standings.map((standing, index) => sayStanding(standing, index + 1, advice, language, staleBefore)),
  };
};

const sayStanding = (
  { candidate, fit, hundredths, outcome, reasons }: StyleStanding,
  rank: number,
  { facts }: StyleAdvice,
  language: Language,
  staleBefore: string,
): StyleStandingAnswer => ({
  rank,
  style: candidate.id,
  title: candidate.title[language],
  fit,
  points: hundredths / 100,
  outcome,
  reasons: reasons.map(({ need, support, hundredths: earned }) => ({
    ...sayNeed(need.strongest, facts, language),
    support: support.level,
    points: earned / 100,
    evidence: support.evidence[language],
    sources: [saySource(need.strongest.rule.source, staleBefore), saySource(support.source, staleBefore)],
  })),
});

interface Phrases {
  readonly unknown: string;
  readonly advised: (title: string, fit: number, inUse: string | undefined) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    unknown: 'Too little is stated about the drivers to advise an architecture style.',
    advised: (title, fit, inUse) =>
      `The drivers favour the ${title} style, with ${fit} points of 100.${inUse === undefined || inUse === title ? '' : ` The design uses the ${inUse} style.`}`,
  },
  ko: {
    unknown: '아키텍처 스타일을 추천하기에는 정보가 너무 적습니다.',
    advised: (title, fit, inUse) =>
      `이 시스템의 여건에는 ${title} 스타일이 가장 적합합니다(100점 중 ${fit}점).${inUse === undefined || inUse === title ? '' : ` 현재 설계는 ${inUse} 스타일입니다.`}`,
  },
};
