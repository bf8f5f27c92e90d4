import type { INestApplicationContext } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { Saying } from '../../../report/saying.js';
import { sayingFrom } from '../../request/asked-saying.js';
import { operationsOf } from './operations-of.js';

/** Asks the service itself for what an example is to show. */
export type Ask = (app: INestApplicationContext, saying: Saying) => object | string;

const isAsk = (example: unknown): example is Ask => typeof example === 'function';

/** Shows what is really answered, with one item of each list, so that a reader sees the whole of it. */
export const addAnswerExamples = (document: OpenAPIObject, app: INestApplicationContext): void => {
  const saying = sayingFrom(app)('en');
  for (const { responses } of operationsOf(document)) {
    const response = responses['200'];
    if (response === undefined || '$ref' in response) continue;
    for (const media of Object.values(response.content ?? {})) {
      if (isAsk(media.example)) media.example = shortened(media.example(app, saying));
    }
  }
};

/** A value with no more than the first item in each of its lists; a list of numbers, such as one for each level, is whole. */
export const shortened = (value: unknown): unknown => {
  if (isNumbers(value)) return value;
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shortened(member)]));
};

const isNumbers = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'number');
