import { nearest } from '../../domain/nearest.js';
import { monthsBefore } from '../../domain/rulebook/freshness.js';
import type { Rulebook } from '../../domain/rulebook/rulebook.js';
import { rulesOf, sayRule } from '../../report/catalogue/say-rule.js';
import { todayInUtc } from '../calendar.js';
import type { CliContext } from '../cli-context.js';
import { printProgramError } from '../print-error.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { paletteFor } from '../palette.js';
import { prettyRule } from './pretty-rule.js';
import type { RulesAsked } from './rules-asked.js';

export const showRule = (
  id: string,
  rulebook: Rulebook,
  { format, lang, color, today = todayInUtc() }: RulesAsked,
  context: CliContext,
): ExitCode => {
  const rules = rulesOf(rulebook);
  const found = rules.find(({ rule }) => rule.id === id);
  if (found === undefined) {
    const near = nearest(
      id,
      rules.map(({ rule }) => rule.id),
    );
    printProgramError(context, `there is no rule ${id}${near === undefined ? '' : `\n(Did you mean ${near}?)`}`);
    return EXIT.badInput;
  }
  const said = sayRule(found, lang, monthsBefore(today, rulebook.staleAfterMonths));
  context.stdout.write(
    format === 'json' ? `${JSON.stringify(said)}\n` : prettyRule(said, lang, paletteFor(color, context)),
  );
  return EXIT.fine;
};
