// Runs the command line from a clone: installs and builds what is stale, of which nothing gets to stdout.
import { isBuilt } from './build.mjs';
import { allIsInstalled } from './install.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

/** What the command line ends with where the fault is ours: 1 would mean findings. */
const OUR_FAULT = 3;

const prepare = `
  import { buildWhatIsStale } from ${JSON.stringify(new URL('build.mjs', import.meta.url))};
  import { installWhatIsMissing } from ${JSON.stringify(new URL('install.mjs', import.meta.url))};
  process.exitCode = (await installWhatIsMissing()) || (await buildWhatIsStale());
`;
// In a process of its own: npm and the compiler print to its stdout, which is our stderr. To start one takes longer than to
// look whether it is needed.
const code =
  allIsInstalled() && isBuilt()
    ? 0
    : await run(process.execPath, ['--input-type=module', '--eval', prepare], { stdio: ['ignore', 2, 2] });
if (code === 0) {
  // npm changes to the project's folder; files are named from where it was called.
  if (process.env.npm_lifecycle_event === 'advisor' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  await import(new URL('dist/bin.js', root).href);
} else {
  process.exitCode = OUR_FAULT;
}
