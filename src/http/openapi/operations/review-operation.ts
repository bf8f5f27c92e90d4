import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { unionOf } from '../../../answers/field.js';
import { REVIEW_CLASSES } from '../../../answers/review/review.js';
import { listOf } from '../../../report/names.js';
import type { Ask } from '../document/answer-examples.js';
import { formatOf, REVIEW_TYPES, SERVED_FORMATS } from '../../../report/formats/formats.js';

const FORMATS_IN_WORDS = listOf(
  SERVED_FORMATS.map(({ title }) => title),
  'en',
);

/** What a media type holds; of the answer itself the document knows every member. */
const schemaOf = (type: string): object => {
  if (type === 'application/json') return unionOf('detail', REVIEW_CLASSES);
  const { description } = formatOf(type);
  return { type: type.endsWith('json') ? 'object' : 'string', description };
};

/** What the document says of a review, which is answered in several media types. */
export const ReviewOperation = (exampleAs: (type: string) => Ask): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(...new Set(Object.values(REVIEW_CLASSES))),
    ApiOperation({
      operationId: 'review',
      summary: 'Review the design of a system',
      description: `Tells whether each workload is on a database that suits it, whether the architecture style fits, and what can go wrong between services. \`format\` or \`Accept\` chooses between ${FORMATS_IN_WORDS}. The same design gets the same bytes on the same day; nothing of it is kept.`,
    }),
    ApiResponse({
      status: 200,
      description: 'The review.',
      content: Object.fromEntries(
        Object.values(REVIEW_TYPES).map((type) => [type, { schema: schemaOf(type), example: exampleAs(type) }]),
      ),
    }),
  );
