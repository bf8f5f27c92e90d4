import type { FactValue } from '../../domain/facts/fact.js';
import type { UseCaseEntry } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';

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

export const sayUseCaseSummary = ({ id, title }: UseCaseEntry, language: Language): UseCaseSummaryAnswer => ({
  id,
  title: title[language],
});

export const sayUseCase = (entry: UseCaseEntry, language: Language): UseCaseAnswer => ({
  ...sayUseCaseSummary(entry, language),
  implies: [...entry.implies].map(([fact, value]) => ({ fact, value })),
});
