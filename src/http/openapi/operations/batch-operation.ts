import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { WORKLOAD_EXAMPLES } from '../../../contract/workload/workload-examples.js';
import { WorkloadDto } from '../../../contract/workload/workload.dto.js';
import { BatchProblem, BatchRecommendation } from '../../batch/batch-line.js';
import { LINE_TYPES } from '../../body/media-types.js';
import { describeInput } from './describe-input.js';
import type { Ask } from '../document/answer-examples.js';

const lines = (documents: readonly object[]): string =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('');

const TWO = WORKLOAD_EXAMPLES.slice(0, 2).map(({ workload }) => workload);

/** Batches to try, as they are posted. */
export const BATCH_EXAMPLES = {
  'two-workloads': { summary: 'Two workloads', value: lines(TWO) },
  'a-bad-line': {
    summary: 'A bad line between two good ones',
    description: 'The second is answered by a problem, and the third all the same.',
    value: lines([...TWO.slice(0, 1), { trafic: { readsPerSecond: 100 } }, ...TWO.slice(1)]),
  },
} as const;

/** OpenAPI 3.1 has no word for lines of JSON: they are text, and `contentSchema` tells what each holds. */
const linesOf = (description: string, contentSchema: object): object => ({
  type: 'string',
  description,
  contentMediaType: LINE_TYPES[0],
  contentSchema,
});

const reference = ($ref: string): object => ({ $ref });

/** What the document says of a batch. */
export const BatchOperation = (example: Ask): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(BatchRecommendation, BatchProblem),
    ApiConsumes(...LINE_TYPES),
    ApiBody({
      description:
        'One workload on each line (NDJSON), as many as you like, each of at most 256 kB in UTF-8 and as `POST /v1/recommendations` takes it. Blank lines are skipped; the last line may lack its line feed.',
      schema: linesOf('Workloads, one on each line.', reference(getSchemaPath(describeInput(WorkloadDto)))),
      examples: BATCH_EXAMPLES,
    }),
    ApiOperation({
      operationId: 'recommendBatch',
      summary: 'Recommend databases for many workloads',
      description:
        'Answers each line as if it had been posted alone, in order and as it comes; one that cannot be answered gets a problem in its place. Read while you send: no more of the body is read than of the answers is taken. To go away ends the work.',
    }),
    ApiResponse({
      status: 200,
      description:
        'One JSON object for each line that is not blank. A service that shuts down answers the next line by a last problem, `shutting-down`: send that line and those after it again.',
      content: {
        [LINE_TYPES[0]]: {
          schema: linesOf('Answers, one on each line, each with its line feed; told apart by their second key.', {
            oneOf: [BatchRecommendation, BatchProblem].map((one) => reference(getSchemaPath(one))),
          }),
          example,
        },
      },
    }),
  );
