import { Inject, Injectable, type INestApplicationContext, type PipeTransform, type Provider } from '@nestjs/common';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import type { Language } from '../../domain/text.js';
import { sayingOn, type Saying } from '../../report/saying.js';
import type { Today } from '../server/today.js';
import { AskedLanguage } from './asked-language.js';

const SAYING_IN = Symbol('what answers are said with');

/** Gives what answers in a language are said with today. */
export type SayingIn = (language: Language) => Saying;

export const provideSaying = (rulebook: Rulebook, today: Today): Provider => {
  const sayingIn: SayingIn = (language) => sayingOn(today(), rulebook, language);
  return { provide: SAYING_IN, useValue: sayingIn };
};

/** The same, for who has the service itself. */
export const sayingFrom = (app: INestApplicationContext): SayingIn => app.get<SayingIn>(SAYING_IN);

/** A function, since the service outlives the day on which it started. */
export const InjectSaying = (): ParameterDecorator => Inject(SAYING_IN);

@Injectable()
class ToSaying implements PipeTransform<Language, Saying> {
  constructor(@InjectSaying() private readonly sayingIn: SayingIn) {}

  transform(language: Language): Saying {
    return this.sayingIn(language);
  }
}

/** What an answer is said with: the one rulebook of the service, in the language that the client asked for. */
export const AskedSaying = (): ParameterDecorator => AskedLanguage(ToSaying);
