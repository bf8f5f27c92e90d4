import type { OmittedAnswer, RecommendationAnswer } from '../../answers/recommendation/recommendation.js';
import type { VerdictAnswer } from '../../answers/recommendation/verdict.js';
import { DETAILS, type Detail } from '../../domain/detail.js';
import { isNamed } from '../../domain/advice/verdict/judge.js';
import type { Recommendation } from '../../domain/advice/recommend.js';
import { isRuledOut } from '../../domain/advice/ranking/rank.js';
import { saidWith, type Saying } from '../saying.js';
import { sayConflict } from './say-conflict.js';
import { sayTopDatabase } from './say-database.js';
import { sayNeed } from './say-need.js';
import { sayQuestion } from './say-question.js';
import { sayRuledOut } from './say-ruled-out.js';
import { sayStanding } from './say-standing.js';
import { sayVerdict } from './say-verdict.js';
import { sayWarning } from './say-warning.js';
import { tellingOf } from './telling.js';

/** Puts a recommendation into words, as much of it as is asked for. It decides nothing. */
export const sayRecommendation = (
  recommendation: Recommendation,
  detail: Detail,
  saying: Saying,
): RecommendationAnswer => {
  const { workload, needs, families, databases, conflicts, warnings, questions } = recommendation;
  const telling = tellingOf(recommendation, detail, saying);
  const { shown, sources } = telling;
  const verdict = sayVerdict(recommendation, telling);
  const ruledOut = sayRuledOut(databases, telling);
  // Briefly told, a weak spot is no warning beside: the verdict tells it with its evidence.
  const told = detail === 'brief' ? warnings.filter(({ kind }) => kind !== 'weak-spot') : warnings;
  const omitted = omissions([
    ['needs', detail === 'brief' ? 0 : needs.length - shown.needs],
    ['ruledOut', ruledOut.length - shown.causes],
    ['conflicts', conflicts.length - shown.conflicts],
    ['warnings', told.length - shown.warnings],
    ['questions', questions.length - shown.questions],
    ...(isNamed(recommendation.verdict)
      ? ([
          ['weakSpots', recommendation.verdict.weakSpots.length - shown.weakSpots],
          ['equals', recommendation.verdict.equals.length - shown.equals],
        ] as const)
      : []),
  ]);
  return {
    workload: workload.name,
    ...(workload.entityRef !== undefined && { entityRef: workload.entityRef }),
    ...saidWith(saying),
    detail,
    verdict,
    ruledOut: ruledOut.slice(0, shown.causes),
    ranking: families.map((standing, place) => sayStanding(standing, place, telling)),
    ...(shown.topDatabases > 0 && {
      topDatabases: databases
        .filter((standing) => !isRuledOut(standing))
        .slice(0, shown.topDatabases)
        .map((standing) => sayTopDatabase(standing, telling)),
    }),
    conflicts: conflicts.slice(0, shown.conflicts).map((conflict) => sayConflict(conflict, telling)),
    warnings: told.slice(0, shown.warnings).map((warning) => sayWarning(warning, saying)),
    questions: questions.slice(0, shown.questions).map((question) => sayQuestion(question, saying)),
    ...(detail !== 'brief' && {
      needs: needs.slice(0, shown.needs).map((need) => sayNeed(need, telling)),
      sources: sources.said,
    }),
    ...(omitted === undefined ? {} : { omitted }),
    links: linksOf(verdict, detail),
  };
};

type Left = readonly [list: keyof OmittedAnswer, count: number];

const omissions = (left: readonly Left[]): OmittedAnswer | undefined => {
  const some = left.filter(([, count]) => count > 0);
  return some.length === 0 ? undefined : Object.fromEntries(some);
};

const linksOf = ({ family, database }: VerdictAnswer, detail: Detail): RecommendationAnswer['links'] => {
  const more = DETAILS[DETAILS.indexOf(detail) + 1];
  return {
    ...(more === undefined ? {} : { more: `/v1/recommendations?detail=${more}` }),
    ...(database === null ? {} : { database: `/v1/databases/${database}` }),
    ...(family === null ? {} : { family: `/v1/families/${family}` }),
  };
};
