import { ApiParam } from '@nestjs/swagger';

/** The id at the end of a path, with some that exist to pick from. */
export const IdParameter = (description: string, examples: readonly string[]): MethodDecorator =>
  ApiParam({
    name: 'id',
    description,
    schema: { type: 'string' },
    examples: Object.fromEntries(examples.map((value) => [value, { summary: value, value }])),
  });
