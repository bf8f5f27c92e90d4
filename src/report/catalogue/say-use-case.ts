import type { UseCaseAnswer, UseCaseSummaryAnswer } from '../../answers/catalogue/use-case.js';
import type { UseCaseEntry } from '../../domain/rulebook/rulebook.js';
import type { Saying } from '../saying.js';

export const sayUseCaseSummary = ({ id, title }: UseCaseEntry, { language }: Saying): UseCaseSummaryAnswer => ({
  id,
  title: title[language],
});

export const sayUseCase = (entry: UseCaseEntry, saying: Saying): UseCaseAnswer => ({
  ...sayUseCaseSummary(entry, saying),
  implies: [...entry.implies].map(([fact, value]) => ({ fact, value })),
});
