import type { OpenQuestion } from '../../domain/advice/questions.js';
import type { Language } from '../../domain/text.js';
import type { QuestionAnswer } from './recommendation-answer.js';

export const sayQuestion = ({ question, favours, overturns }: OpenQuestion, language: Language): QuestionAnswer => ({
  fact: question.fact,
  pointer: `/${question.fact.replace('.', '/')}`,
  question: question.ask[language],
  favours: favours.id,
  overturns,
});
