import type { Facts } from '../../facts/fact.js';
import type { Area, Rulebook } from '../../rulebook/rulebook.js';

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How sure the answer is, and what keeps it from being surer. */
export interface Assurance {
  readonly confidence: Confidence;
  readonly doubts: readonly Doubt[];
}

/** What an answer lacks to be sure. */
export type Doubt =
  /** Requirements that will have to change, and the answer may change with them. */
  | { readonly kind: 'conflicts' }
  /** Even the best earns little of what it could. */
  | { readonly kind: 'fit'; readonly fit: number }
  /** The next one is near, by so many fit points. */
  | { readonly kind: 'margin'; readonly margin: number }
  /** Of these parts of what decides nothing was stated. */
  | { readonly kind: 'areas'; readonly unknown: readonly Area[] };

export interface Grounds {
  readonly facts: Facts;
  readonly fit: number;
  readonly margin: number;
  readonly conflicting: boolean;
}

/** It grows with the margin, and with how many of the parts that decide have at least one stated fact. */
export const assuranceOf = (
  { facts, fit, margin, conflicting }: Grounds,
  { verdict, weights }: Rulebook,
): Assurance => {
  const unknown = verdict.areas.filter((area) => !area.facts.some((name) => facts.get(name)?.firm === true));
  const known = verdict.areas.length - unknown.length;
  const isClear = margin >= verdict.clearLead;
  const isWellKnown = known >= verdict.areasForHigh;
  const doubts: readonly Doubt[] = [
    ...(conflicting ? [{ kind: 'conflicts' as const }] : []),
    ...(fit < weights.weakFit ? [{ kind: 'fit' as const, fit }] : []),
    ...(isClear ? [] : [{ kind: 'margin' as const, margin }]),
    ...(isWellKnown ? [] : [{ kind: 'areas' as const, unknown }]),
  ];
  const isLow = conflicting || fit < weights.weakFit || margin < verdict.closeCall || known < verdict.areasForMedium;
  return { confidence: isLow ? 'low' : isClear && isWellKnown ? 'high' : 'medium', doubts };
};
