import { InvalidArgumentError } from 'commander';
import { isDay } from '../domain/day.js';

/** The day that it is in UTC, `YYYY-MM-DD`: the same on every machine. */
export const todayInUtc = (): string => new Date().toISOString().slice(0, 10);

/** A day as it stands on the command line. */
export const readDay = (text: string): string => {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('It must be a day of the calendar, written as 2026-11-22.');
};
