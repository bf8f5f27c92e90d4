import type { FactValue } from '../../domain/facts/fact.js';
import type { UseCaseEntry } from '../../domain/rulebook/rulebook.js';
import type { Saying } from '../saying.js';

export interface UseCaseSummaryAnswer {
  readonly id: string;
  readonly title: string;
}

export interface UseCaseAnswer extends UseCaseSummaryAnswer {
  /** What it implies, as long as the workload does not state it. */
  readonly implies: readonly ImpliedFactAnswer[];
}

export interface ImpliedFactAnswer {
  readonly fact: string;
  readonly value: FactValue;
}

export const sayUseCaseSummary = ({ id, title }: UseCaseEntry, { language }: Saying): UseCaseSummaryAnswer => ({
  id,
  title: title[language],
});

export const sayUseCase = (entry: UseCaseEntry, saying: Saying): UseCaseAnswer => ({
  ...sayUseCaseSummary(entry, saying),
  implies: [...entry.implies].map(([fact, value]) => ({ fact, value })),
});
