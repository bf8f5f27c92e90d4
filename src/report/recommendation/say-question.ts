import type { QuestionAnswer } from '../../answers/recommendation/remark.js';
import type { OpenQuestion } from '../../domain/advice/questions.js';
import type { Saying } from '../saying.js';

export const sayQuestion = ({ question, favours, overturns }: OpenQuestion, { language }: Saying): QuestionAnswer => ({
  fact: question.fact,
  pointer: `/${question.fact.replace('.', '/')}`,
  question: question.ask[language],
  favours: favours.id,
  overturns,
});
