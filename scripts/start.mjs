import { buildWhatIsStale } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';

const code = (await installWhatIsMissing()) || (await buildWhatIsStale());
if (code === 0) await import('../dist/main.js');
else process.exitCode = code;
