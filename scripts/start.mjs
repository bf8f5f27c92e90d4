import { buildWhatIsStale } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';
import { root } from './root.mjs';

const code = (await installWhatIsMissing()) || (await buildWhatIsStale());
if (code === 0) await import(new URL('dist/main.js', root).href);
else process.exitCode = code;
