import { Inject, type Provider } from '@nestjs/common';

/** Gives the day that it is, `YYYY-MM-DD`. */
export type Today = () => string;

/** The rooms that decide and present have no clock: the day is the door's affair, and the same everywhere in UTC. */
export const todayInUtc: Today = () => new Date().toISOString().slice(0, 10);

const TODAY = Symbol('the day that it is');

export const provideToday = (today: Today): Provider => ({ provide: TODAY, useValue: today });

/** A function, since the service outlives the day on which it started. */
export const InjectToday = (): ParameterDecorator => Inject(TODAY);
