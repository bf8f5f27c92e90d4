import type { TurningPointAnswer, VerdictAnswer } from '../../answers/recommendation/verdict.js';
import type { Language } from '../../domain/text.js';
import type { TurningPoint } from '../../domain/advice/turning-points.js';
import type { Confidence, Verdict } from '../../domain/advice/verdict.js';
import type { FamilyStanding } from '../../domain/advice/ranking/rank-families.js';
import type { Weighed } from '../../domain/advice/weigh.js';
import { CONFIDENCE } from '../confidence.js';
import { fill } from '../fill.js';
import { sayMusts } from './say-conflict.js';
import { listOf, traitTitle } from '../names.js';
import type { Saying } from '../saying.js';

export const sayVerdict = (weighed: Weighed, saying: Saying): VerdictAnswer => {
  const { verdict, picks, facts } = weighed;
  const { kind, confidence, closeCall, margin, first, second, decisive, turningPoints } = verdict;
  return {
    kind,
    text: sentence(weighed, saying),
    confidence,
    closeCall,
    margin,
    family: first?.family.id ?? null,
    second: second?.family.id ?? null,
    database: picks.database?.database.id ?? null,
    alternative: picks.alternative?.database.id ?? null,
    decisive: decisive.map(({ need: { trait, strongest } }) => ({
      trait,
      title: traitTitle(trait, saying),
      rule: strongest.rule.id,
      because: fill(strongest.rule.because, facts, saying.language),
    })),
    turningPoints: turningPoints.map((point) => sayTurningPoint(point, saying)),
  };
};

const sentence = ({ verdict, picks, conflicts }: Weighed, saying: Saying): string => {
  const { language } = saying;
  const say = PHRASES[language];
  if (verdict.first === undefined) {
    if (verdict.kind === 'undecided') return say.undecided;
    const clash = conflicts.find((conflict) => conflict.kind === 'musts');
    return clash === undefined ? say.undecided : sayMusts(clash, saying);
  }
  const traits = listOf(
    verdict.decisive.map(({ need }) => traitTitle(need.trait, saying)),
    language,
  );
  const opening =
    verdict.kind === 'stay-relational'
      ? say.stay(verdict.first, verdict.confidence, traits)
      : say.best(verdict.first, verdict.confidence, traits);
  const closing = verdict.second === undefined ? [] : [say.second(verdict.second, verdict)];
  const { database, alternative } = picks;
  const named = database === undefined ? [] : [say.take(database.database.title, alternative?.database.title)];
  const clash = conflicts.length > 0 ? [say.clash] : [];
  return [opening, ...closing, ...named, ...clash].join(' ');
};

const sayTurningPoint = ({ need: { trait, strongest }, toward }: TurningPoint, saying: Saying): TurningPointAnswer => ({
  rule: strongest.rule.id,
  trait,
  strength: strongest.strength,
  toward: toward.id,
  text: PHRASES[saying.language].without(traitTitle(trait, saying), toward.title[saying.language]),
});

interface Phrases {
  readonly undecided: string;
  readonly clash: string;
  readonly take: (database: string, alternative: string | undefined) => string;
  readonly best: (first: FamilyStanding, confidence: Confidence, traits: string) => string;
  readonly stay: (first: FamilyStanding, confidence: Confidence, traits: string) => string;
  readonly second: (second: FamilyStanding, verdict: Verdict) => string;
  readonly without: (trait: string, toward: string) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    clash: 'Some of what it asks for cannot be had together; settle the conflicts first.',
    undecided:
      'Too little is known to recommend a family. The questions below are the ones whose answers would decide.',
    take: (database, alternative) =>
      alternative === undefined
        ? `Start with ${database}.`
        : `Start with ${database}; a rival of another kind is ${alternative}.`,
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
    clash: '함께 만족할 수 없는 요구가 있으니 충돌 항목부터 해결하십시오.',
    undecided: '특정 계열을 추천하기에는 정보가 너무 적습니다. 아래 질문의 답에 따라 결론이 정해집니다.',
    take: (database, alternative) =>
      alternative === undefined
        ? `우선 ${database}부터 검토하십시오.`
        : `우선 ${database}부터 검토하십시오. 다른 계열의 대안은 ${alternative}입니다.`,
    best: ({ family, fit }, confidence, traits) =>
      `${family.title.ko} 계열이 가장 적합합니다(100점 중 ${fit}점, ${CONFIDENCE.ko[confidence]}).${traits === '' ? '' : ` 결정적인 요구: ${traits}.`}`,
    stay: ({ family, fit }, confidence, traits) =>
      `관계형을 쓰는 것이 좋습니다. 도입 비용을 들일 만큼 더 나은 NoSQL 계열이 없습니다. ${family.title.ko} 계열은 100점 중 ${fit}점입니다(${CONFIDENCE.ko[confidence]}).${traits === '' ? '' : ` 결정적인 요구: ${traits}.`}`,
    second: ({ family, fit }, { closeCall }) =>
      closeCall
        ? `2위는 ${family.title.ko} 계열(${fit}점)입니다. 차이가 근소하므로 팀의 경험까지 고려하여 결정하십시오.`
        : `2위는 ${family.title.ko} 계열(${fit}점)입니다.`,
    without: (trait, toward) => `다음 요구가 없다면 ${toward} 계열이 1위가 됩니다: ${trait}.`,
  },
};
