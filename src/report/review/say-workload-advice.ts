import type { WorkloadAdviceAnswer } from '../../answers/review/workload-advice.js';
import type { Advice } from '../../domain/review/advise-workloads.js';
import { isRuledOut } from '../../domain/advice/ranking/rank.js';
import type { Saying } from '../saying.js';
import { sayVerdict } from '../recommendation/say-verdict.js';

/** So many families are named. */
const SHOWN = 3;

/** A workload's recommendation in brief. */
export const sayWorkloadAdvice = (
  { service, workload, pointer, recommended }: Advice,
  saying: Saying,
): WorkloadAdviceAnswer => {
  const { kind, confidence, text, family, database } = sayVerdict(recommended, saying);
  return {
    service,
    workload: workload.name,
    pointer,
    datastore: workload.datastore ?? null,
    verdict: kind,
    confidence,
    text,
    family,
    database,
    ranking: recommended.families
      .filter((standing) => !isRuledOut(standing))
      .slice(0, SHOWN)
      .map(({ family: { id, title }, fit }) => ({ family: id, title: title[saying.language], fit })),
  };
};
