import type { Facts } from '../../facts/fact.js';
import type { FactName } from '../../facts/workload-vocabulary.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { isNamed, type Verdict } from '../../advice/verdict/judge.js';
import type { Advice, Placed } from '../advise-workloads.js';
import { factsFrom, type Known, type Subject } from './subject.js';

/** Every workload that stands on a database, or on nothing yet. */
export const workloadSubjects = (advice: readonly Advice[], rulebook: Rulebook, system: Subject): readonly Subject[] =>
  advice.map((one) => {
    const { service, workload, pointer, recommended, placed } = one;
    const { verdict } = recommended;
    const named = isNamed(verdict) ? verdict.first : undefined;
    return {
      kind: 'workload',
      target: `${service}/${workload.name}`,
      pointer,
      members: [],
      advice: one,
      facts: factsFrom(
        [
          ['workload.name', workload.name],
          ['workload.service', service],
          ['workload.datastore', workload.datastore],
          ['workload.placed', workload.datastore !== undefined],
          ['workload.stated', isStated(recommended.facts)],
          ['workload.verdict', verdict.kind],
          ['workload.confidence', verdict.confidence],
          ['workload.best', named && [named.family.id]],
          ['workload.bestDatabase', named && [named.best.database.id]],
          ['workload.bestIsRelational', named && named.family.id === rulebook.verdict.stayWith],
          ['workload.outside', outsideOf(verdict)],
          ['workload.judged', placed !== undefined],
          ...(placed === undefined ? [] : factsOfPlace(placed, verdict, rulebook)),
        ],
        system.facts,
      ),
    };
  });

const isStated = (facts: Facts): boolean =>
  [...facts.values()].some(({ name, origin }) => origin === 'stated' && !SAYS_LITTLE.has(name));

const SAYS_LITTLE: ReadonlySet<FactName> = new Set(['useCases', 'operations.existing']);

const outsideOf = (verdict: Verdict): readonly string[] | undefined =>
  isNamed(verdict) && verdict.outside !== undefined ? [verdict.outside.outside.id] : undefined;

const factsOfPlace = (placed: Placed, verdict: Verdict, { verdict: { stayWith } }: Rulebook): readonly Known[] => {
  const { chosen, ruledOut, unmet, passed, strained, lead } = placed;
  const { families } = chosen;
  return [
    ['workload.chosen', [chosen.id]],
    ['workload.onRelational', families.includes(stayWith)],
    ['workload.ruledOut', ruledOut],
    ['workload.obstacles', [...unmet.map(({ trait }) => trait), ...new Set(passed.map(({ fact }) => fact.name))]],
    ['workload.limitsStrained', strained.length],
    ['workload.strainedFacts', [...new Set(strained.map(({ fact }) => fact.name))]],
    ['workload.servesBest', isNamed(verdict) ? families.includes(verdict.first.family.id) : undefined],
    ['workload.lead', lead],
  ];
};
