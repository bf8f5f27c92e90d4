import { Inject, type Provider } from '@nestjs/common';
import { monthsBefore } from '../../domain/rulebook/freshness.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Today } from './today.js';

const STALE_BEFORE = Symbol('the day before which facts are stale');

/** Gives the day, `YYYY-MM-DD`, before which facts count as stale. */
export type StaleBefore = () => string;

export const provideStaleBefore = ({ staleAfterMonths }: Rulebook, today: Today): Provider => {
  const staleBefore: StaleBefore = () => monthsBefore(today(), staleAfterMonths);
  return { provide: STALE_BEFORE, useValue: staleBefore };
};

/** A function, since the service outlives the day on which it started. */
export const InjectStaleBefore = (): ParameterDecorator => Inject(STALE_BEFORE);
