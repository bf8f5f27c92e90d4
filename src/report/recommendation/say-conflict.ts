import type { ConflictAnswer } from '../../answers/recommendation/remark.js';
import type { Conflict, Obstacles } from '../../domain/advice/conflicts.js';
import type { Source } from '../../domain/rulebook/source.js';
import type { Language } from '../../domain/text.js';
import { fill } from '../fill.js';
import { listOf, traitTitle } from '../names.js';
import { groundsOf, type FactName } from '../../domain/facts/workload-vocabulary.js';
import { sayFacts } from '../say-fact.js';
import type { Saying } from '../saying.js';
import type { Telling } from './telling.js';

type Musts = Extract<Conflict, { kind: 'musts' }>;

export const sayConflict = (conflict: Conflict, telling: Telling): ConflictAnswer => {
  const { facts, language } = telling;
  const cited = (sources: readonly Source[]): Pick<ConflictAnswer, 'sources'> =>
    telling.detail === 'brief' ? {} : { sources: telling.sources.cite(sources) };
  const said = (names: readonly FactName[]): Pick<ConflictAnswer, 'facts'> =>
    telling.detail === 'brief' ? {} : { facts: sayFacts(names.slice(0, telling.shown.clashing), facts) };
  if (conflict.kind === 'rule') {
    const { rule } = conflict;
    return {
      kind: 'rule',
      rule: rule.id,
      message: fill(rule.because, facts, language),
      ...said(conflict.facts),
      relax: rule.relax,
      leaves: null,
      ...cited([rule.source]),
    };
  }
  const { between, giveUp, leaves } = conflict;
  return {
    kind: 'musts',
    rule: null,
    message: sayMusts(conflict, telling),
    ...said(factsOf(between)),
    relax: giveUp.slice(0, telling.shown.clashing),
    leaves: leaves.id,
    ...cited([
      ...between.needs.map(({ strongest }) => strongest.rule.source),
      ...between.limits.map(({ limit }) => limit.source),
    ]),
  };
};

/** A clash between more than these is told by the first of them. */
const OBSTACLES = 6;

const factsOf = ({ needs, limits }: Obstacles): readonly FactName[] => [
  ...new Set([...needs.flatMap(({ strongest }) => strongest.facts), ...limits.map(({ fact }) => fact.name)]),
];

/** Traits by their titles, limits by the facts that pass them. */
const obstacleNames = ({ needs, limits }: Obstacles, saying: Saying): string => {
  const names = [
    ...needs.map(({ trait }) => traitTitle(trait, saying)),
    // A derived fact is nothing that a reader stated, or could take back.
    ...new Set(limits.flatMap(({ fact }) => groundsOf(fact.name))),
  ];
  const more = names.length - OBSTACLES;
  const told = more > 1 ? [...names.slice(0, OBSTACLES), PHRASES[saying.language].others(more)] : names;
  return listOf(told, saying.language);
};

/** One or two sentences: what clashes, and what is least to give up. */
export const sayMusts = ({ between, relax, leaves }: Musts, saying: Saying): string =>
  PHRASES[saying.language].musts(obstacleNames(between, saying), obstacleNames(relax, saying), leaves.title);

interface Phrases {
  readonly musts: (between: string, relax: string, leaves: string) => string;
  readonly others: (count: number) => string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    musts: (between, relax, leaves) =>
      `Nothing in the catalogue satisfies all of ${between}. The least to give up is ${relax}; then ${leaves} is left. Or split the workload over two stores.`,
    others: (count) => `${count} others`,
  },
  ko: {
    musts: (between, relax, leaves) =>
      `다음 요구를 모두 만족하는 데이터베이스가 없습니다: ${between}. 가장 적게 포기하려면 다음 요구를 제외하십시오: ${relax}. 그러면 ${leaves} 제품을 쓸 수 있습니다. 또는 워크로드를 두 저장소로 나누십시오.`,
    others: (count) => `그 외 ${count}개`,
  },
};
