#!/usr/bin/env node
import { run } from './cli/run.js';
import { SERVICE_VERSION } from './service/version.js';
import { loadPackagedRulebook, RULES_FOLDER } from './service/packaged-rulebook.js';

await run(process.argv.slice(2), {
  version: SERVICE_VERSION,
  rulesFolder: RULES_FOLDER,
  loadRulebook: loadPackagedRulebook,
  loadAnswerLine: async () => (await import('./http/batch/answer-line.js')).answerLine,
  // Only this command needs a server.
  serve: async (asked) => {
    const { serve } = await import('./service/serve.js');
    await serve({ HOST: asked.host, PORT: asked.port });
  },
  // To open it takes time that most commands do not need to spend.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  setExitCode: (code) => {
    process.exitCode = code;
  },
});
