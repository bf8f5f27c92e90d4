import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from './operations-of.js';

const ORDER = ['id', 'Accept-Language', 'If-None-Match'];

/** What a reader has to fill in comes first; decorators leave it last. */
export const orderParameters = (document: OpenAPIObject): void => {
  for (const { parameters = [] } of operationsOf(document)) {
    const place = (parameter: object): number =>
      ORDER.findIndex((name) => 'name' in parameter && parameter.name === name);
    parameters.sort((one, other) => place(one) - place(other));
  }
};
