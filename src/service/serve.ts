import { readAddress, type Address } from './address.js';
import { EXIT, type ExitCode } from '../cli/exit-code.js';
import { createApp } from './create-app.js';
import type { Rulebook } from '../domain/rulebook/rulebook.js';
import { endOnSignal } from './end-on-signal.js';
import { listenFault } from './listen-fault.js';
import { loadPackagedRulebook } from './packaged-rulebook.js';
import { sayFaulty } from '../rulebook/read/fault.js';
import { welcome } from './welcome.js';

/** Serves at the HOST and PORT of `env` until a signal ends it; where it cannot, says why and sets the exit code. */
export const serve = async (env: Readonly<Record<string, string | undefined>>): Promise<void> => {
  const address = readAddress(env);
  if (address.kind === 'fault') {
    refuse(EXIT.badInput, address.message);
    return;
  }
  const loaded = await loadPackagedRulebook();
  if (loaded.kind === 'faulty') refuse(EXIT.ourFault, sayFaulty(loaded.faults));
  else await listen(address, loaded.rulebook);
};

const listen = async ({ host, port }: Address, rulebook: Rulebook): Promise<void> => {
  const { app } = await createApp(rulebook);
  try {
    await app.listen(port, host);
  } catch (error) {
    const fault = listenFault(error, host, port);
    if (fault === undefined) throw error;
    await app.close();
    refuse(EXIT.badInput, fault);
    return;
  }
  // The logger is set only now: Nest would report a port in use in its own words, beside ours.
  app.useLogger(['fatal', 'error', 'warn']);
  endOnSignal(() => app.close());
  console.log(welcome(await app.getUrl()));
};

const refuse = (exitCode: ExitCode, message: string): void => {
  console.error(`nosql-advisor: ${message}`);
  process.exitCode = exitCode;
};
