import type { Refusal } from './refusal.js';

/** Carries a refusal from wherever it is found to the one place that answers it. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
