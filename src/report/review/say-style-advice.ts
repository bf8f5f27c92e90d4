import type { StyleAdviceAnswer, StyleStandingAnswer } from '../../answers/review/style-advice.js';
import type { Design } from '../../domain/input/design.js';
import type { StyleAdvice, StyleStanding } from '../../domain/review/advise-style.js';
import type { Language } from '../../domain/text.js';
import { styleTitle } from '../names.js';
import { fill } from '../fill.js';
import { sayFacts } from '../say-fact.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

/** What the drivers ask of the architecture style, with the place of every style and its reasons. */
export const sayStyleAdvice = (advice: StyleAdvice, { architecture }: Design, saying: Saying): StyleAdviceAnswer => {
  const { standings, advised } = advice;
  const style = architecture?.style;
  const say = PHRASES[saying.language];
  const inUse = style === undefined ? undefined : styleTitle(style, saying);
  return {
    style: style ?? null,
    advised: advised?.style.id ?? null,
    text: advised === undefined ? say.unknown : say.advised(styleTitle(advised.style.id, saying), advised.fit, inUse),
    ranking: standings.map((standing, index) => sayStanding(standing, index + 1, advice, saying)),
  };
};

const sayStanding = (
  { style, fit, hundredths, outcome, reasons }: StyleStanding,
  rank: number,
  { facts }: StyleAdvice,
  saying: Saying,
): StyleStandingAnswer => ({
  rank,
  style: style.id,
  title: style.title[saying.language],
  fit,
  points: hundredths / 100,
  outcome: outcome === 'ruled-out' ? outcome : 'fits',
  reasons: reasons.map(({ need, support, hundredths: earned }) => ({
    rule: need.strongest.rule.id,
    trait: need.trait,
    strength: need.strongest.strength,
    facts: sayFacts(need.strongest.facts, facts),
    because: fill(need.strongest.rule.because, facts, saying.language),
    support: support.level,
    points: earned / 100,
    evidence: support.evidence[saying.language],
    sources: [need.strongest.rule.source, support.source].map((source) => saySource(source, saying)),
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
