import type { Conflict } from '../domain/conflicts.js';
import type { Facts } from '../domain/fact.js';
import type { Rulebook } from '../domain/rulebook.js';
import type { Standing } from '../domain/rank.js';
import type { Language } from '../domain/text.js';
import type { TurningPoint } from '../domain/turning-points.js';
import type { Confidence, Verdict } from '../domain/verdict.js';
import type { TurningPointAnswer, VerdictAnswer } from './answer.js';
import { fill } from './fill.js';
import { listOf, traitTitle } from './names.js';

export const sayVerdict = (
  verdict: Verdict,
  conflicts: readonly Conflict[],
  facts: Facts,
  rulebook: Rulebook,
  language: Language,
): VerdictAnswer => ({
  kind: verdict.kind,
  text: sentence(verdict, conflicts, rulebook, language),
  confidence: verdict.confidence,
  closeCall: verdict.closeCall,
  margin: verdict.margin,
  family: verdict.first?.family.id ?? null,
  second: verdict.second?.family.id ?? null,
  decisive: verdict.decisive.map(({ need: { trait, strongest } }) => ({
    trait,
    title: traitTitle(trait, rulebook, language),
    rule: strongest.rule.id,
    because: fill(strongest.rule.because, facts, language),
  })),
  turningPoints: verdict.turningPoints.map((point) => sayTurningPoint(point, rulebook, language)),
});

const sentence = (
  verdict: Verdict,
  conflicts: readonly Conflict[],
  rulebook: Rulebook,
  language: Language,
): string => {
  const say = PHRASES[language];
  if (verdict.first === undefined) {
    if (verdict.kind === 'undecided') return say.undecided;
    const clash = conflicts.find((conflict) => conflict.kind === 'musts');
    if (clash === undefined) return say.contradictory('', '');
    const relax = listOf(clash.relax.map(({ trait }) => traitTitle(trait, rulebook, language)), language);
    return say.contradictory(relax, clash.leaves.title[language]);
  }
  const traits = listOf(verdict.decisive.map(({ need }) => traitTitle(need.trait, rulebook, language)), language);
  const opening =
    verdict.kind === 'stay-relational'
      ? say.stay(verdict.first, verdict.confidence, traits)
      : say.best(verdict.first, verdict.confidence, traits);
  return verdict.second === undefined ? opening : `${opening} ${say.second(verdict.second, verdict)}`;
};

const sayTurningPoint = (
  { need: { trait, strongest }, toward }: TurningPoint,
  rulebook: Rulebook,
  language: Language,
): TurningPointAnswer => ({
  rule: strongest.rule.id,
  trait,
  strength: strongest.strength,
  toward: toward.id,
  text: PHRASES[language].without(traitTitle(trait, rulebook, language), toward.title[language]),
});

interface Phrases {
  readonly undecided: string;
  readonly contradictory: (relax: string, leaves: string) => string;
  readonly best: (first: Standing, confidence: Confidence, traits: string) => string;
  readonly stay: (first: Standing, confidence: Confidence, traits: string) => string;
  readonly second: (second: Standing, verdict: Verdict) => string;
  readonly without: (trait: string, toward: string) => string;
}

const CONFIDENCE: Readonly<Record<Language, Readonly<Record<Confidence, string>>>> = {
  en: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  ko: { high: '확신도 높음', medium: '확신도 보통', low: '확신도 낮음' },
};

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    undecided:
      'Too little is said to recommend a family. The questions below are the ones whose answers would decide.',
    contradictory: (relax, leaves) =>
      `No family meets every must. Give up ${relax}, and ${leaves} is left; the conflicts below say why.`,
    best: ({ family, fit }, confidence, traits) =>
      `${family.title.en} fits best, ${fit} of 100, ${CONFIDENCE.en[confidence]}${traits === '' ? '.' : `: what decides is ${traits}.`}`,
    stay: ({ family, fit }, confidence, traits) =>
      `Stay relational: no NoSQL family earns its cost here. ${family.title.en} fits ${fit} of 100, ${CONFIDENCE.en[confidence]}${traits === '' ? '.' : `; what decides is ${traits}.`}`,
    second: ({ family, fit }, { closeCall }) =>
      closeCall
        ? `${family.title.en} is second with ${fit}: a close call, so weigh what the team knows.`
        : `${family.title.en} is second with ${fit}.`,
    without: (trait, toward) => `If ${trait} were not needed, ${toward} would come first.`,
  },
  ko: {
    undecided: '어떤 계열을 권하기에는 정보가 너무 적습니다. 아래 질문의 답에 따라 결론이 정해집니다.',
    contradictory: (relax, leaves) =>
      `필수 요구를 모두 만족하는 계열이 없습니다. 다음 요구를 포기하면 ${leaves} 계열이 남습니다: ${relax}. 이유는 아래 충돌 항목에 있습니다.`,
    best: ({ family, fit }, confidence, traits) =>
      `${family.title.ko} 계열이 가장 적합합니다(100점 중 ${fit}점, ${CONFIDENCE.ko[confidence]}).${traits === '' ? '' : ` 결정적인 요구: ${traits}.`}`,
    stay: ({ family, fit }, confidence, traits) =>
      `관계형에 머무르는 것이 좋습니다. 비용을 들일 만큼 나은 NoSQL 계열이 없습니다. ${family.title.ko} 계열은 100점 중 ${fit}점입니다(${CONFIDENCE.ko[confidence]}).${traits === '' ? '' : ` 결정적인 요구: ${traits}.`}`,
    second: ({ family, fit }, { closeCall }) =>
      closeCall
        ? `2위는 ${family.title.ko} 계열(${fit}점)입니다. 차이가 근소하므로 팀의 경험까지 고려해 정하십시오.`
        : `2위는 ${family.title.ko} 계열(${fit}점)입니다.`,
    without: (trait, toward) => `다음 요구가 없다면 ${toward} 계열이 1위가 됩니다: ${trait}.`,
  },
};
