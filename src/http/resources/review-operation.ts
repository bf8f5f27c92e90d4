import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ReviewAnswer } from '../../answers/review/review.js';
import type { Ask } from '../openapi/answer-examples.js';
import { REVIEW_TYPES } from './review-formats.js';

const JUNIT = { type: 'string', description: 'JUnit XML: a test suite with a case for each rule and target.' };

/** What each media type holds. */
const SCHEMAS: Readonly<Record<string, object>> = {
  'application/json': { $ref: getSchemaPath(ReviewAnswer) },
  'application/sarif+json': { type: 'object', description: 'SARIF 2.1.0, for code scanning.' },
  'application/xml': JUNIT,
  'text/markdown': { type: 'string', description: "GitHub's Markdown, for a job's summary or a comment." },
  'text/xml': JUNIT,
};

/** What the document says of a review, which is answered in several media types. */
export const ReviewOperation = (exampleAs: (type: string) => Ask): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(ReviewAnswer),
    ApiOperation({
      operationId: 'review',
      summary: 'Review the design of a system',
      description:
        'Holds a design against the rulebook: whether each workload is on a database that suits it, whether the architecture style fits what drives the choice of one, and what can go wrong where services call each other, publish and commit together. `Accept` chooses between JSON, SARIF, JUnit XML and Markdown. The same design gets the same bytes on the same day; nothing of it is kept.',
    }),
    ApiResponse({
      status: 200,
      description: 'The review.',
      content: Object.fromEntries(
        REVIEW_TYPES.map((type) => [type, { schema: { ...SCHEMAS[type] }, example: exampleAs(type) }]),
      ),
    }),
  );
