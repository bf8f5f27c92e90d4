import type { WorkloadAdviceAnswer } from '../../answers/review/workload-advice.js';
import type { Advice } from '../../domain/review/advise-workload.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { sayVerdict } from '../recommendation/say-verdict.js';

/** So many families are named. */
const SHOWN = 3;

/** A workload's recommendation in brief. */
export const sayWorkloadAdvice = (
  { service, workload, pointer, recommended }: Advice,
  rulebook: Rulebook,
  language: Language,
): WorkloadAdviceAnswer => {
  const { verdict, picks, conflicts, facts, standings } = recommended;
  const { kind, confidence, text, family, database } = sayVerdict(verdict, picks, conflicts, facts, rulebook, language);
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
    ranking: standings
      .filter(({ outcome }) => outcome === 'fits')
      .slice(0, SHOWN)
      .map(({ family: { id, title }, fit }) => ({ family: id, title: title[language], fit })),
  };
};
