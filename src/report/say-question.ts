import type { OpenQuestion } from '../domain/questions.js';
import type { Language } from '../domain/text.js';
import type { QuestionAnswer } from './answer.js';

export const sayQuestion = ({ question, favours, overturns }: OpenQuestion, language: Language): QuestionAnswer => ({
  fact: question.fact,
  pointer: `/${question.fact.replace('.', '/')}`,
  question: question.ask[language],
  favours: favours.id,
  overturns,
});
