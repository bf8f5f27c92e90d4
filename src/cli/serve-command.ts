import { Option, type Command } from 'commander';
import type { CliContext } from './cli-context.js';

interface Options {
  readonly host?: string;
  readonly port?: string;
}

const EXAMPLES = `
Examples:
  nosql-advisor serve
  nosql-advisor serve --host 0.0.0.0 --port 8080

Exit codes: 0 ended by a signal, 2 bad usage or a port that cannot be had, 3 a fault of nosql-advisor itself.`;

export const addServe = (program: Command, { serve }: CliContext): void => {
  program
    .command('serve')
    .summary('serve the HTTP API and Swagger UI')
    .description('Serves the HTTP API with its documentation until SIGINT or SIGTERM ends it.')
    .addOption(new Option('--host <host>', 'the address to listen on (default: 127.0.0.1)').env('HOST'))
    .addOption(new Option('--port <port>', 'the port to listen on, 0 for any that is free (default: 3000)').env('PORT'))
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => serve(options));
};
