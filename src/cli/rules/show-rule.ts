import { nearest } from '../../domain/nearest.js';
import { rulesOf } from '../../domain/rulebook/any-rule.js';
import { sayRule } from '../../report/catalogue/say-rule.js';
import type { CliContext } from '../cli-context.js';
import type { Saying } from '../../report/saying.js';
import { refuse } from '../refuse.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { paletteFor } from '../palette.js';
import { prettyRule } from './pretty-rule.js';
import type { RulesAsked } from './rules-asked.js';

export const showRule = (id: string, { format, color }: RulesAsked, saying: Saying, context: CliContext): ExitCode => {
  const rules = rulesOf(saying.rulebook);
  const found = rules.find(({ rule }) => rule.id === id);
  if (found === undefined) {
    const near = nearest(
      id,
      rules.map(({ rule }) => rule.id),
    );
    return refuse(context, `there is no rule ${id}`, near);
  }
  const said = sayRule(found, saying);
  context.stdout.write(
    format === 'json' ? `${JSON.stringify(said)}\n` : prettyRule(said, saying.language, paletteFor(color, context)),
  );
  return EXIT.fine;
};
