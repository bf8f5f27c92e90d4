import type {
  DecisiveTraitAnswer,
  OutsideAnswer,
  SignAnswer,
  TurningPointAnswer,
  VerdictAnswer,
  WeakSpotAnswer,
} from '../../answers/recommendation/verdict.js';
import type { Reason } from '../../domain/advice/ranking/rank.js';
import { isNamed, type Named } from '../../domain/advice/verdict/judge.js';
import type { TurningPoint } from '../../domain/advice/verdict/turning-points.js';
import type { WeakSpot } from '../../domain/advice/verdict/weak-spots.js';
import type { Weighed } from '../../domain/advice/weigh.js';
import type { Facts } from '../../domain/facts/fact.js';
import type { Sign } from '../../domain/rulebook/stores/sign.js';
import { fill } from '../fill.js';
import { traitTitle } from '../names.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';
import { sayDoubts } from './say-doubts.js';
import { nameDatabase } from './name-database.js';
import { sayOpen, sayVerdictText, withoutNeed } from './verdict-text.js';

export const sayVerdict = (weighed: Weighed, saying: Saying): VerdictAnswer => {
  const { verdict } = weighed;
  return isNamed(verdict)
    ? sayNamed(verdict, weighed, saying)
    : { ...NOTHING, ...verdict, text: sayOpen(weighed, saying) };
};

/** What an answer that names nothing has. */
const NOTHING: Omit<VerdictAnswer, 'kind' | 'text' | 'confidence'> = {
  confidenceNote: null,
  closeCall: false,
  margin: 0,
  family: null,
  second: null,
  database: null,
  equals: [],
  alternative: null,
  decisive: [],
  weakSpots: [],
  outside: null,
  movesWhen: [],
  turningPoints: [],
};

const sayNamed = (verdict: Named, weighed: Weighed, saying: Saying): VerdictAnswer => {
  const { kind, confidence, closeCall, margin, first, second, rival, equals } = verdict;
  return {
    kind,
    text: sayVerdictText(verdict, weighed, saying),
    confidence,
    confidenceNote: sayDoubts(verdict, saying),
    closeCall,
    margin,
    family: first.family.id,
    second: second?.family.id ?? null,
    database: first.best.database.id,
    equals: equals.map(({ database }) => database.id),
    alternative: rival?.database.id ?? null,
    decisive: verdict.decisive.map((reason) => sayDecisive(reason, weighed.facts, saying)),
    weakSpots: verdict.weakSpots.map((spot) => sayWeakSpot(spot, saying)),
    outside: sayOutside(verdict, weighed, saying),
    movesWhen: verdict.movesWhen.map((sign) => saySign(sign, saying)),
    turningPoints: verdict.turningPoints.map((point) => sayTurningPoint(point, saying)),
  };
};

const sayDecisive = (
  { need: { trait, strongest }, support }: Reason,
  facts: Facts,
  saying: Saying,
): DecisiveTraitAnswer => ({
  trait,
  title: traitTitle(trait, saying),
  support: support.level,
  rule: strongest.rule.id,
  because: fill(strongest.rule.because, facts, saying.language),
});

const sayWeakSpot = ({ reason: { need, support }, beside }: WeakSpot, saying: Saying): WeakSpotAnswer => ({
  trait: need.trait,
  title: traitTitle(need.trait, saying),
  strength: need.strongest.strength,
  support: support.level,
  evidence: support.evidence[saying.language],
  beside: beside?.id ?? null,
  sources: [saySource(support.source, saying)],
});

const sayOutside = ({ outside: standing }: Named, { facts, beside }: Weighed, saying: Saying): OutsideAnswer | null => {
  if (standing === undefined) return null;
  const { outside, products, fit, reasons } = standing;
  const { language } = saying;
  return {
    id: outside.id,
    title: outside.title[language],
    products,
    fit,
    because: fill(outside.because, facts, language),
    beside: beside?.id ?? null,
    besideFor: outside.beside?.for[language] ?? null,
    sources: [...new Set(reasons.filter(({ hundredths }) => hundredths > 0).map(({ support }) => support.source))].map(
      (source) => saySource(source, saying),
    ),
  };
};

const saySign = ({ id, sign, fixFirst, sources }: Sign, saying: Saying): SignAnswer => ({
  id,
  sign: sign[saying.language],
  fixFirst: fixFirst[saying.language],
  sources: sources.map((source) => saySource(source, saying)),
});

const sayTurningPoint = ({ need: { trait, strongest }, toward }: TurningPoint, saying: Saying): TurningPointAnswer => ({
  rule: strongest.rule.id,
  trait,
  strength: strongest.strength,
  toward: toward.family,
  database: toward.id,
  text: withoutNeed(traitTitle(trait, saying), nameDatabase(toward, saying), saying.language),
});
