import type { WorkloadAdviceAnswer } from '../../answers/review/workload-advice.js';
import type { Advice } from '../../domain/review/advise-workloads.js';
import { shareEngine } from '../../domain/advice/ranking/engines.js';
import { isRuledOut } from '../../domain/advice/ranking/rank.js';
import type { FamilyStanding } from '../../domain/advice/ranking/stand-families.js';
import type { Saying } from '../saying.js';
import { sayVerdict } from '../recommendation/say-verdict.js';
import { tellingOf } from '../recommendation/telling.js';

/** So many families are named. */
const SHOWN = 3;

/** A workload's recommendation in brief. */
export const sayWorkloadAdvice = (
  { service, workload, pointer, recommended }: Advice,
  saying: Saying,
): WorkloadAdviceAnswer => {
  const { kind, confidence, text, family, database } = sayVerdict(recommended, tellingOf(recommended, 'brief', saying));
  return {
    service,
    workload: workload.name,
    ...(workload.entityRef !== undefined && { entityRef: workload.entityRef }),
    pointer,
    datastore: workload.datastore ?? null,
    verdict: kind,
    confidence,
    text,
    family,
    database,
    ranking: different(recommended.families.filter((standing) => !isRuledOut(standing)))
      .slice(0, SHOWN)
      .map(({ family: { id, title }, best, fit }) => ({
        family: id,
        title: title[saying.language],
        database: best.database.id,
        fit,
      })),
  };
};

/** One database may stand for several families, which then is no choice between them: the first of them is named. */
const different = (families: readonly FamilyStanding[]): readonly FamilyStanding[] =>
  families.filter(
    ({ best }, place) => !families.slice(0, place).some((before) => shareEngine(before.best.database, best.database)),
  );
