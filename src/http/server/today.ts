import { Inject, type Provider } from '@nestjs/common';

/** Gives the day that it is, `YYYY-MM-DD`. */
export type Today = () => string;

/** The current day in UTC. The rooms that decide and present have no clock and are given the day. */
export const todayInUtc: Today = () => new Date().toISOString().slice(0, 10);

const TODAY = Symbol('the day that it is');

export const provideToday = (today: Today): Provider => ({ provide: TODAY, useValue: today });

/** A function, since the service outlives the day on which it started. */
export const InjectToday = (): ParameterDecorator => Inject(TODAY);
