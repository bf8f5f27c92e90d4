import { buildWhatIsStale } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';
import { root } from './root.mjs';

if ((await installWhatIsMissing({ development: false })) && (await buildWhatIsStale()))
  await import(new URL('dist/main.js', root).href);
else process.exitCode = 1;
