import type { ConflictAnswer } from '../../answers/recommendation/remark.js';
import type { Conflict, Obstacles } from '../../domain/advice/conflicts.js';
import type { Facts } from '../../domain/facts/fact.js';
import type { Language } from '../../domain/text.js';
import { fill } from '../fill.js';
import { listOf, traitTitle } from '../names.js';
import { groundsOf, type FactName } from '../../domain/facts/workload-vocabulary.js';
import { sayFacts } from '../say-fact.js';
import { saySource } from '../say-source.js';
import type { Saying } from '../saying.js';

type Musts = Extract<Conflict, { kind: 'musts' }>;

export const sayConflict = (conflict: Conflict, facts: Facts, saying: Saying): ConflictAnswer => {
  if (conflict.kind === 'rule') {
    const { rule } = conflict;
    return {
      kind: 'rule',
      rule: rule.id,
      message: fill(rule.because, facts, saying.language),
      facts: sayFacts(conflict.facts, facts),
      relax: rule.relax,
      leaves: null,
      sources: [saySource(rule.source, saying)],
    };
  }
  const { between, giveUp, leaves } = conflict;
  return {
    kind: 'musts',
    rule: null,
    message: sayMusts(conflict, saying),
    facts: sayFacts(factsOf(between), facts),
    relax: giveUp,
    leaves: leaves.id,
    sources: [
      ...between.needs.map(({ strongest }) => strongest.rule.source),
      ...between.limits.map(({ limit }) => limit.source),
    ].map((source) => saySource(source, saying)),
  };
};

const factsOf = ({ needs, limits }: Obstacles): readonly FactName[] => [
  ...new Set([...needs.flatMap(({ strongest }) => strongest.facts), ...limits.map(({ fact }) => fact.name)]),
];

/** Traits by their titles, limits by the facts that pass them. */
const obstacleNames = ({ needs, limits }: Obstacles, saying: Saying): string =>
  listOf(
    [
      ...needs.map(({ trait }) => traitTitle(trait, saying)),
      // A derived fact is nothing that a reader stated, or could take back.
      ...new Set(limits.flatMap(({ fact }) => groundsOf(fact.name))),
    ],
    saying.language,
  );

/** One or two sentences: what clashes, and what is least to give up. */
export const sayMusts = ({ between, relax, leaves }: Musts, saying: Saying): string =>
  PHRASES[saying.language](obstacleNames(between, saying), obstacleNames(relax, saying), leaves.title);

const PHRASES: Readonly<Record<Language, (between: string, relax: string, leaves: string) => string>> = {
  en: (between, relax, leaves) =>
    `Nothing in the catalogue satisfies all of ${between}. The least to give up is ${relax}; then ${leaves} is left. Or split the workload over two stores.`,
  ko: (between, relax, leaves) =>
    `다음 요구를 모두 만족하는 데이터베이스가 없습니다: ${between}. 가장 적게 포기하려면 다음 요구를 제외하십시오: ${relax}. 그러면 ${leaves} 제품을 쓸 수 있습니다. 또는 워크로드를 두 저장소로 나누십시오.`,
};
