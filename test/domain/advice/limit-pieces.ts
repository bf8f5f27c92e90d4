import type { Bound, Limit } from '../../../src/domain/rulebook/stores/limit.js';
import type { Rulebook } from '../../../src/domain/rulebook/rulebook.js';
import { STATED_FACTS } from '../../../src/domain/input/workload.js';
import type { FactName } from '../../../src/domain/facts/workload-vocabulary.js';

/** The contract states no derived fact; this is the shortest way to the one that limits are on. */
const stating = (fact: FactName, value: unknown): object => {
  if (fact === 'derived.plannedGb') return { data: { datasetGb: value } };
  const [group = '', key = ''] = fact.split('.');
  return { [group]: { [key]: value } };
};

function valuesAround(bound: Bound, fact: FactName): readonly unknown[] {
  switch (bound.kind) {
    case 'at-most':
      return [bound.value, bound.value + 1, Math.max(1, Math.floor(bound.value / 2))];
    case 'at-least':
      return [bound.value, bound.value - 1];
    case 'any-of':
      // One platform or language at a time rules most out.
      return Object.entries(STATED_FACTS).flatMap(([name, kind]) =>
        name === fact && kind.kind === 'words' ? kind.words.map((word) => [word]) : [],
      );
    case 'none-of':
      return bound.words;
  }
}

/** Pieces of workloads that keep, meet or pass a limit. */
const piecesFor = ({ fact, bound }: Limit): readonly object[] =>
  valuesAround(bound, fact).map((value) => stating(fact, value));

/** Pieces of workloads on both sides of every limit of the catalogue, each once. */
export function limitPieces({ databases }: Rulebook): readonly object[] {
  const pieces = databases.flatMap(({ limits }) => limits).flatMap(piecesFor);
  return [...new Map(pieces.map((piece) => [JSON.stringify(piece), piece])).values()];
}
