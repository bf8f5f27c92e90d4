import { ApiQuery } from '@nestjs/swagger';

/** A parameter of the query that takes one of a few words. No default: Swagger UI would send it, and win over a header. */
export const choiceParameter = (
  name: string,
  words: readonly string[],
  description: string,
): ClassDecorator & MethodDecorator =>
  ApiQuery({ name, description, required: false, schema: { type: 'string', enum: [...words] } });
