import { Inject, type Provider } from '@nestjs/common';

const VERSION = Symbol('the version of the service');

export const provideVersion = (version: string): Provider => ({ provide: VERSION, useValue: version });

/** The version of the service, as `info.version` of the OpenAPI document tells it. */
export const InjectVersion = (): ParameterDecorator => Inject(VERSION);
