import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Sign } from '../../rulebook/stores/sign.js';
import type { Conflict } from '../conflicts.js';
import { shareEngine } from '../ranking/engines.js';
import type { DatabaseStanding } from '../ranking/rank-databases.js';
import type { OutsideStanding } from '../ranking/rank-outside.js';
import { isRuledOut, leadOf, totalWorth, type Reason } from '../ranking/rank.js';
import { aheadBy } from '../ranking/set-apart.js';
import type { FamilyStanding } from '../ranking/stand-families.js';
import type { Standings } from '../stand.js';
import { assuranceOf, type Assurance } from './confidence.js';
import { signsFor } from './signs.js';
import { tieOf, type Tie } from './ties.js';
import { findTurningPoints, type TurningPoint } from './turning-points.js';
import { IMPORTANT, POOR, weakSpotsOf, type WeakSpot } from './weak-spots.js';

export const VERDICT_KINDS = [
  'recommended',
  'keep',
  'stay-relational',
  'not-a-database',
  'undecided',
  'contradictory',
] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** A verdict that names something: a database, and the family as which it is wanted. */
export interface Named extends Assurance, Tie {
  readonly kind: Exclude<VerdictKind, 'undecided' | 'contradictory'>;
  readonly first: FamilyStanding;
  /** The next family whose best database is of another engine and made for another family: the rival's, where there is one. */
  readonly second?: FamilyStanding;
  /** The best database of such a family that comes near, and is ahead in something that matters. */
  readonly rival?: DatabaseStanding;
  /** Whether the rival comes so near that any expert may prefer it. */
  readonly closeCall: boolean;
  /** Fit points between the first and the second. */
  readonly margin: number;
  /** What sets the first apart from the second, of what it has, largest first. */
  readonly decisive: readonly Reason[];
  readonly weakSpots: readonly WeakSpot[];
  readonly turningPoints: readonly TurningPoint[];
  /** What is no database and yet serves best; there where that is the verdict. */
  readonly outside?: OutsideStanding;
  /** The signs at which to leave what is kept; there where that is the verdict. */
  readonly movesWhen: readonly Sign[];
}

/** What to take, how sure that is, what is second, and what would change the answer. */
export type Verdict = Named | { readonly kind: 'undecided' | 'contradictory'; readonly confidence: 'low' };

export const isNamed = (verdict: Verdict): verdict is Named => 'first' in verdict;

export const judge = (
  { facts, needs, databases, families, outside: [outside] }: Standings,
  conflicts: readonly Conflict[],
  rulebook: Rulebook,
): Verdict => {
  const [first, ...others] = families;
  if (first === undefined || isRuledOut(first)) return { kind: 'contradictory', confidence: 'low' };
  const { best } = first;
  const seconds = others.filter((other) => isOther(other, first));
  const near = seconds.find(
    (other) => leadOf(first.fit, other.fit) <= rulebook.verdict.clearLead && hasItsPoint(other.best, best),
  );
  const second = near ?? seconds[0];
  const margin = leadOf(first.fit, second?.fit ?? 0);
  const closeCall = near !== undefined && margin < rulebook.verdict.closeCall;
  const isKept = best.bonus > 0;
  // What it lacks decides nothing for it, even where the second lacks it more.
  const decisive = aheadBy(best, second?.best).filter(({ support }) => !POOR.has(support.level));
  const isOpen = closeCall && !isKept && decisive.every(({ need }) => !IMPORTANT.has(need.strongest.strength));
  if (isTooLittle(totalWorth(needs, rulebook.weights), isOpen, rulebook)) {
    return { kind: 'undecided', confidence: 'low' };
  }
  // Where it may be the answer at all it is the simpler one, so that it leads where it earns as much.
  const leads = outside !== undefined && outside.hundredths >= best.hundredths;
  return {
    kind: leads
      ? 'not-a-database'
      : isKept
        ? 'keep'
        : isRelational(first, rulebook)
          ? 'stay-relational'
          : 'recommended',
    first,
    ...(second === undefined ? {} : { second }),
    ...(near === undefined ? {} : { rival: near.best }),
    ...assuranceOf(
      {
        facts,
        conflicting: conflicts.length > 0,
        ...(leads
          ? { fit: outside.fit, margin: leadOf(outside.fit, best.fit) }
          : { fit: best.fit, margin: near === undefined ? Infinity : margin }),
      },
      rulebook,
    ),
    ...tieOf(best, databases),
    closeCall,
    margin,
    decisive,
    weakSpots: weakSpotsOf(best, databases, rulebook.traits),
    turningPoints: findTurningPoints(first, databases, rulebook.weights, rulebook.verdict.shown),
    ...(leads ? { outside } : {}),
    movesWhen: isKept && !leads ? signsFor(best, second?.best ?? nextEngine(best, databases), rulebook.signs) : [],
  };
};

/** What runs is kept on little, and what stands clear or has one strong point is named on little; a close call takes more. */
const isTooLittle = (said: number, isOpen: boolean, { verdict }: Rulebook): boolean =>
  said < (isOpen ? verdict.enoughToJudge : verdict.leastToJudge);

/** Another kind of store on another engine; a family that stands on a database of the first one's kind is neither. */
const isOther = (other: FamilyStanding, { best }: FamilyStanding): boolean =>
  !isRuledOut(other) &&
  !shareEngine(other.best.database, best.database) &&
  other.best.database.family !== best.database.family;

/** What is behind in everything that matters is no rival, however near it comes. */
const hasItsPoint = (other: DatabaseStanding, best: DatabaseStanding): boolean =>
  other.fit >= best.fit ||
  best.reasons.some(
    ({ need, hundredths }, at) => need.strongest.strength !== 'slight' && other.earnedBy(at) > hundredths,
  );

const isRelational = ({ family }: FamilyStanding, { verdict }: Rulebook): boolean => family.id === verdict.stayWith;

/** The best of another engine. */
const nextEngine = (best: DatabaseStanding, databases: readonly DatabaseStanding[]): DatabaseStanding | undefined =>
  databases.find((other) => !isRuledOut(other) && !shareEngine(other.database, best.database));
