import { Inject, type Provider } from '@nestjs/common';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';

const RULEBOOK = Symbol('the rulebook');

export const provideRulebook = (rulebook: Rulebook): Provider => ({ provide: RULEBOOK, useValue: rulebook });

/** The one rulebook that the service started with. */
export const InjectRulebook = (): ParameterDecorator => Inject(RULEBOOK);
