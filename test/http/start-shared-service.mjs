// Starts one service, as it was built, for all specs that need no settings of their own, and hands them its address.
import { buildWhatIsStale } from '../../scripts/build.mjs';
import { root } from '../../scripts/root.mjs';

/** @type {Array<() => Promise<void>>} */
const toClose = [];

export default async function startSharedService() {
  if (!(await buildWhatIsStale())) throw new Error('What is to be tested could not be built.');
  /** @param {string} path */
  const built = (path) => import(new URL(`dist/service/${path}`, root).href);
  const [{ createApp }, { loadPackagedRulebook }] = await Promise.all([
    built('create-app.js'),
    built('packaged-rulebook.js'),
  ]);
  const loaded = await loadPackagedRulebook();
  // Tests of the loader tell what is wrong with it.
  if (loaded.kind === 'faulty') return;
  const { app } = await createApp(loaded.rulebook);
  toClose.push(() => app.close());
  await app.listen(0, '127.0.0.1');
  process.env.SHARED_SERVICE = await app.getUrl();
}

export async function closeSharedService() {
  await Promise.all(toClose.map((close) => close()));
}
