// Before the package is packed: what it is to hold, and only where its rules are sound.
import { buildWhatIsStale, rulesAreSound } from './build.mjs';
import { installWhatIsMissing } from './install.mjs';

if (!(await installWhatIsMissing({ development: false })) || !(await buildWhatIsStale())) process.exitCode = 1;
else if (!(await rulesAreSound())) {
  process.exitCode = 3;
  console.error('nosql-advisor: the rulebook is faulty; npm start tells every fault');
}
