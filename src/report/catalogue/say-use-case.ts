import type { UseCaseAnswer, UseCaseSummaryAnswer } from '../../answers/catalogue/use-case.js';
import type { UseCaseEntry } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';

export const sayUseCaseSummary = ({ id, title }: UseCaseEntry, language: Language): UseCaseSummaryAnswer => ({
  id,
  title: title[language],
});

export const sayUseCase = (entry: UseCaseEntry, language: Language): UseCaseAnswer => ({
  ...sayUseCaseSummary(entry, language),
  implies: [...entry.implies].map(([fact, value]) => ({ fact, value })),
});
