import type { Design, Transaction, TransactionStep } from '../../input/design.js';
import { factsFrom, type Subject } from './subject.js';

/** Every transaction, and every step of one. */
export const transactionSubjects = ({ transactions = [] }: Design, system: Subject): readonly Subject[] =>
  transactions.flatMap((transaction, index) => {
    const whole = transactionSubject(transaction, `/transactions/${index}`, system);
    return [whole, ...stepSubjects(transaction, whole)];
  });

const transactionSubject = (transaction: Transaction, pointer: string, system: Subject): Subject => {
  const services = [...new Set(transaction.steps.map(({ service }) => service))];
  const changing = new Set(
    transaction.steps.filter(({ compensation }) => compensation !== 'none-needed').map(({ service }) => service),
  );
  return {
    kind: 'transaction',
    target: transaction.id,
    pointer,
    members: services,
    facts: factsFrom(
      [
        ['transaction.id', transaction.id],
        ['transaction.coordination', transaction.coordination, `${pointer}/coordination`],
        ['transaction.services', services.length, `${pointer}/steps`],
        ['transaction.serviceIds', services],
        ['transaction.changingServices', changing.size, `${pointer}/steps`],
        ['transaction.steps', transaction.steps.length, `${pointer}/steps`],
      ],
      system.facts,
    ),
  };
};

const stepSubjects = ({ steps }: Transaction, whole: Subject): readonly Subject[] => {
  const pivot = pivotOf(steps);
  return steps.map((step, index) => {
    const pointer = `${whole.pointer}/steps/${index}`;
    return {
      kind: 'step',
      target: whole.target,
      pointer,
      members: [step.service],
      facts: factsFrom(
        [
          ['step.number', index + 1],
          ['step.service', step.service],
          ['step.action', step.action],
          ['step.place', index < pivot ? 'before-pivot' : index > pivot ? 'after-pivot' : 'pivot'],
          [
            'step.compensation',
            compensationOf(step),
            ...(step.compensation === undefined ? [] : [`${pointer}/compensation`]),
          ],
          ['step.retried', step.retried, `${pointer}/retried`],
        ],
        whole.facts,
      ),
    };
  });
};

/** The first step that is stated as pivot, else the last one: after it nothing can fail any more. */
const pivotOf = (steps: readonly TransactionStep[]): number => {
  const stated = steps.findIndex(({ compensation }) => compensation === 'pivot');
  return stated < 0 ? steps.length - 1 : stated;
};

const compensationOf = ({ compensation }: TransactionStep): string => {
  if (compensation === undefined) return 'left-out';
  return compensation === 'pivot' || compensation === 'none-needed' ? compensation : 'named';
};
