// Runs the command line from a clone: installs and builds what is stale, of which nothing gets to stdout.
import { buildWhatIsStale } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';
import { root } from './root.mjs';

/** What the command line ends with where the fault is ours: 1 would mean findings. */
const OUR_FAULT = 3;

try {
  if ((await installWhatIsMissing({ development: false })) && (await buildWhatIsStale())) {
    // npm changes to the project's folder; files are named from where it was called.
    if (process.env.npm_lifecycle_event === 'advisor' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
    await import(new URL('dist/bin.js', root).href);
  } else {
    process.exitCode = OUR_FAULT;
  }
} catch (error) {
  // The command line tells its own faults, so this is one of making it ready; Node.js would end with 1.
  console.error(`nosql-advisor: ${error}`);
  process.exitCode = OUR_FAULT;
}
