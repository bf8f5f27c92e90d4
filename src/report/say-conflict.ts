import type { Conflict } from '../domain/conflicts.js';
import type { Facts } from '../domain/fact.js';
import type { Rulebook } from '../domain/rulebook.js';
import type { Language } from '../domain/text.js';
import type { ConflictAnswer } from './answer.js';
import { fill } from './fill.js';
import { listOf, traitTitle } from './names.js';
import { sayFacts } from './say-need.js';

export const sayConflict = (
  conflict: Conflict,
  facts: Facts,
  rulebook: Rulebook,
  language: Language,
): ConflictAnswer => {
  if (conflict.kind === 'rule') {
    const { rule } = conflict;
    return {
      kind: 'rule',
      rule: rule.id,
      message: fill(rule.because, facts, language),
      facts: sayFacts(conflict.facts, facts),
      relax: rule.relax,
      leaves: null,
      sources: [rule.source],
    };
  }
  const { between, relax, giveUp, leaves } = conflict;
  const titles = (needs: typeof between): string =>
    listOf(needs.map(({ trait }) => traitTitle(trait, rulebook, language)), language);
  return {
    kind: 'musts',
    rule: null,
    message: MUSTS[language](titles(between), titles(relax), leaves.title[language]),
    facts: sayFacts([...new Set(between.flatMap(({ strongest }) => strongest.facts))], facts),
    relax: giveUp,
    leaves: leaves.id,
    sources: between.map(({ strongest }) => strongest.rule.source),
  };
};

const MUSTS: Readonly<Record<Language, (between: string, relax: string, leaves: string) => string>> = {
  en: (between, relax, leaves) =>
    `No family has all of ${between}. The least to give up is ${relax}; then ${leaves} is left. Or split the workload over two stores.`,
  ko: (between, relax, leaves) =>
    `다음 필수 요구를 모두 갖춘 계열이 없습니다: ${between}. 가장 적게 포기하는 방법은 ${relax} 요구를 내려놓는 것이며, 그러면 ${leaves} 계열이 남습니다. 또는 워크로드를 두 저장소로 나누십시오.`,
};
