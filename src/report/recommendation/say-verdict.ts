import type {
  DecisiveTraitAnswer,
  OutsideAnswer,
  RecommendedVerdictAnswer,
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
import type { SourceId } from '../../answers/cited.js';
import type { OutsideStanding } from '../../domain/advice/ranking/rank-outside.js';
import type { Source } from '../../domain/rulebook/source.js';
import type { Sign } from '../../domain/rulebook/stores/sign.js';
import { fill } from '../fill.js';
import { traitTitle } from '../names.js';
import type { Saying } from '../saying.js';
import { sayDoubts } from './say-doubts.js';
import type { Telling } from './telling.js';
import { nameDatabase } from './name-database.js';
import { sayOpen, sayVerdictText, withoutNeed } from './verdict-text.js';

export const sayVerdict = (weighed: Weighed, telling: Telling): VerdictAnswer => {
  const { verdict } = weighed;
  if (isNamed(verdict)) return sayNamed(verdict, weighed, telling);
  const { kind, confidence } = verdict;
  return { kind, text: sayOpen(weighed, telling), confidence, confidenceNote: null, family: null, database: null };
};

const sayNamed = (verdict: Named, weighed: Weighed, telling: Telling): VerdictAnswer => {
  const { kind, outside } = verdict;
  const named = sayNaming(verdict, weighed, telling);
  if (kind === 'keep') {
    const movesWhen = verdict.movesWhen.slice(0, telling.shown.signs).map((sign) => saySign(sign, telling));
    return { kind, ...named, movesWhen };
  }
  if (outside !== undefined)
    return { kind: 'not-a-database', ...named, outside: sayOutside(outside, weighed, telling) };
  return { kind: kind === 'stay-relational' ? kind : 'recommended', ...named };
};

/** What every verdict has that names a database. */
const sayNaming = (verdict: Named, weighed: Weighed, telling: Telling): Omit<RecommendedVerdictAnswer, 'kind'> => {
  const { confidence, closeCall, margin, first, second, rival, equals } = verdict;
  const { shown, detail } = telling;
  return {
    text: sayVerdictText(verdict, weighed, telling),
    confidence,
    confidenceNote: sayDoubts(verdict, telling),
    closeCall,
    margin,
    family: first.family.id,
    database: first.best.database.id,
    equals: equals.slice(0, shown.equals).map(({ database }) => database.id),
    second: second?.family.id ?? null,
    alternative: rival?.database.id ?? null,
    decisive: verdict.decisive.map((reason) => sayDecisive(reason, telling)),
    weakSpots: verdict.weakSpots.slice(0, shown.weakSpots).map((spot) => sayWeakSpot(spot, telling)),
    ...(detail !== 'brief' && { turningPoints: verdict.turningPoints.map((point) => sayTurningPoint(point, telling)) }),
  };
};

/** Briefly said, a claim goes without its sources: they are told one step on. */
const cited = (
  sources: Iterable<Source>,
  { detail, sources: all }: Telling,
): { readonly sources?: readonly SourceId[] } => (detail === 'brief' ? {} : { sources: all.cite(sources) });

const sayDecisive = ({ need: { trait, strongest }, support }: Reason, telling: Telling): DecisiveTraitAnswer => ({
  trait,
  title: traitTitle(trait, telling),
  support: support.level,
  rule: strongest.rule.id,
  because: fill(strongest.rule.because, telling.facts, telling.language),
});

const sayWeakSpot = ({ reason: { need, support }, beside }: WeakSpot, telling: Telling): WeakSpotAnswer => ({
  trait: need.trait,
  title: traitTitle(need.trait, telling),
  strength: need.strongest.strength,
  support: support.level,
  evidence: support.evidence[telling.language],
  beside: beside?.id ?? null,
  ...cited([support.source], telling),
});

const sayOutside = (
  { outside, products, fit, reasons }: OutsideStanding,
  { facts, beside }: Weighed,
  telling: Telling,
): OutsideAnswer => {
  const { language } = telling;
  return {
    id: outside.id,
    title: outside.title[language],
    products,
    fit,
    because: fill(outside.because, facts, language),
    beside: beside?.id ?? null,
    besideFor: outside.beside?.for[language] ?? null,
    ...cited(
      reasons.filter(({ hundredths }) => hundredths > 0).map(({ support }) => support.source),
      telling,
    ),
  };
};

const saySign = ({ id, sign, fixFirst, sources }: Sign, telling: Telling): SignAnswer => ({
  id,
  sign: sign[telling.language],
  fixFirst: fixFirst[telling.language],
  ...cited(sources, telling),
});

const sayTurningPoint = ({ need: { trait, strongest }, toward }: TurningPoint, saying: Saying): TurningPointAnswer => ({
  rule: strongest.rule.id,
  trait,
  strength: strongest.strength,
  toward: toward.family,
  database: toward.id,
  text: withoutNeed(traitTitle(trait, saying), nameDatabase(toward, saying), saying.language),
});
