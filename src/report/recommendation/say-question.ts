import type { QuestionAnswer } from '../../answers/recommendation/remark.js';
import type { OpenQuestion } from '../../domain/advice/questions.js';
import type { Language } from '../../domain/text.js';

export const sayQuestion = ({ question, favours, overturns }: OpenQuestion, language: Language): QuestionAnswer => ({
  fact: question.fact,
  pointer: `/${question.fact.replace('.', '/')}`,
  question: question.ask[language],
  favours: favours.id,
  overturns,
});
