// Before the package is packed: what it is to hold, and only where its rules are sound.
import { buildWhatIsStale, rulesAreSound } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';

const OUR_FAULT = 3;

const code = (await installWhatIsMissing()) || (await buildWhatIsStale());
process.exitCode = code === 0 && !(await rulesAreSound()) ? OUR_FAULT : code;
if (process.exitCode === OUR_FAULT) console.error('nosql-advisor: the rulebook is faulty; npm start tells every fault');
