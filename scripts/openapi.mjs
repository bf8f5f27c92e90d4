// Writes openapi.json from what is served, as it was built, without the examples of answers: they change with the rules.
import { writeFileSync } from 'node:fs';
import { buildWhatIsStale } from './build.mjs';
import { root } from './root.mjs';

if (await buildWhatIsStale()) await write();
else process.exitCode = 1;

async function write() {
  /** @param {string} path */
  const built = (path) => import(new URL(`dist/${path}`, root).href);
  const [{ createApp }, { loadPackagedRulebook }, { pinnedDocument }, { SERVICE_VERSION }] = await Promise.all([
    built('service/create-app.js'),
    built('service/packaged-rulebook.js'),
    built('http/openapi/document/api-document.js'),
    built('service/version.js'),
  ]);
  const { rulebook } = await loadPackagedRulebook();
  if (rulebook === undefined) throw new Error('the rulebook is faulty');
  const { app } = await createApp(rulebook);
  writeFileSync(new URL('openapi.json', root), `${JSON.stringify(pinnedDocument(app, SERVICE_VERSION), null, 2)}\n`);
  await app.close();
}
