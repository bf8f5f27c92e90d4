import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Runs a tool of node_modules in the project's folder: 'all well', or all that it said if it failed. */
export async function runTool(bin: string, args: readonly string[]): Promise<string> {
  const tool = spawn(process.execPath, [`node_modules/${bin}`, ...args], {
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(tool.stdout), text(tool.stderr), once(tool, 'close')]);
  return tool.exitCode === 0 ? 'all well' : out + err;
}
