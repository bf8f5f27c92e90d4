import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { readAddress, type Address } from './address.js';
import { AppModule } from './app.module.js';
import { endOnSignal } from './end-on-signal.js';
import { listenFault } from './listen-fault.js';
import { sayFault } from './rulebook/fault.js';
import { loadRulebook } from './rulebook/load-rulebook.js';
import { welcome } from './welcome.js';

const address = readAddress(process.env);
const loaded = loadRulebook(fileURLToPath(new URL('../rules', import.meta.url)));
if (address.kind === 'fault') refuse(address.message);
else if (loaded.kind === 'faulty') refuse(['the rulebook is faulty', ...loaded.faults.map(sayFault)].join('\n'));
else await serve(address);

async function serve({ host, port }: Address): Promise<void> {
  const options = { logger: false, abortOnError: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, new FastifyAdapter(), options);
  try {
    await app.listen(port, host);
  } catch (error) {
    const fault = listenFault(error, host, port);
    if (fault === undefined) throw error;
    await app.close();
    refuse(fault);
    return;
  }
  // Only now: Nest would tell a port in use in its own way, beside ours.
  app.useLogger(['fatal', 'error', 'warn']);
  endOnSignal(() => app.close());
  console.log(welcome(await app.getUrl()));
}

function refuse(message: string): void {
  console.error(`nosql-advisor: ${message}`);
  process.exitCode = 2;
}
