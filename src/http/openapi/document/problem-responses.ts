import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_KINDS } from '../../problems/problem-kinds.js';
import type { Refusal } from '../../problems/refusal.js';
import { sayProblem } from '../../problems/say-problem.js';
import { LINE_TYPES } from '../../body/media-types.js';
import { operationsOf, type OperationObject } from './operations-of.js';
import { OF_A_BODY, OF_A_QUERY, OF_AN_ID, OF_ANY, OF_LINES } from './sample-refusals.js';

const statusOf = ({ code }: Refusal): number => PROBLEM_KINDS[code].status;

/** The name of a response in the document. */
const nameOf = (status: number): string => `Problem${status}`;

const describeKind = ({ code }: Refusal): string =>
  `**${PROBLEM_KINDS[code].title.en}.** ${PROBLEM_KINDS[code].meaning.en}`;

const exampleOf = (refusal: Refusal): [string, object] => [
  refusal.code,
  { summary: PROBLEM_KINDS[refusal.code].title.en, value: sayProblem(refusal, 'en') },
];

const responseOf = (refusals: readonly Refusal[]): { description: string } => {
  const content = {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem' },
      examples: Object.fromEntries(refusals.map(exampleOf)),
    },
  };
  return { description: refusals.map(describeKind).join('\n\n'), ...{ content } };
};

const hasOneIn = (parameters: NonNullable<OperationObject['parameters']>, place: string): boolean =>
  parameters.some((parameter) => 'in' in parameter && parameter.in === place);

const refusalsOfBody = (body: OperationObject['requestBody']): readonly Refusal[] => {
  if (body === undefined) return [];
  return 'content' in body && LINE_TYPES[0] in body.content ? OF_LINES : OF_A_BODY;
};

const refusalsOf = ({ requestBody, parameters = [] }: OperationObject): readonly Refusal[] => [
  ...OF_ANY,
  ...refusalsOfBody(requestBody),
  ...(hasOneIn(parameters, 'path') ? OF_AN_ID : []),
  ...(hasOneIn(parameters, 'query') ? OF_A_QUERY : []),
];

/** How each operation can go wrong, which follows from what it takes. */
export const addProblems = (document: OpenAPIObject): void => {
  const samples = [...OF_ANY, ...OF_A_BODY, ...OF_AN_ID, ...OF_A_QUERY];
  const statuses = [...new Set(samples.map(statusOf))].sort();
  const responses = statuses.map((status) => {
    const refusals = samples.filter((refusal) => statusOf(refusal) === status);
    return [nameOf(status), responseOf(refusals)] as const;
  });
  document.components = { ...document.components, responses: Object.fromEntries(responses) };
  for (const operation of operationsOf(document)) {
    for (const status of refusalsOf(operation).map(statusOf)) {
      operation.responses[status] = { $ref: `#/components/responses/${nameOf(status)}` };
    }
  }
};
