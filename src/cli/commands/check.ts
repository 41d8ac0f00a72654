import { chooseEdition, requireEdition } from '../choose-edition.ts';
import { checkEdition } from '../check/check-edition.ts';
import { formatFault } from '../check/fault.ts';
import { parseOptions, wrongUsage } from '../command-options.ts';
import { counted } from '../counted.ts';
import type { Effects } from '../effects.ts';
import { completeBatch } from '../storage/complete-batch.ts';
import { openEditionFiles } from '../storage/edition-files.ts';

/** `check`: names every fault of an edition on a line of its own; exit code 1 where there is any; warnings do not count. */
export async function runCheck(args: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    edition: { type: 'string' },
    json: { type: 'boolean' },
  });
  if (positionals.length > 0) throw wrongUsage(`check takes options only, not ${positionals[0]}`);
  const folder = chooseEdition(values.edition, effects);
  completeBatch(folder, effects);
  requireEdition(folder, effects);
  const { articles, faults, warnings } = checkEdition(openEditionFiles(folder, effects.disk));
  if (values.json) effects.stdout(`${JSON.stringify({ articles, faults, warnings })}\n`);
  else {
    for (const fault of faults) effects.stdout(`${formatFault(fault)}\n`);
    for (const warning of warnings) effects.stdout(`warning: ${formatFault(warning)}\n`);
    const result = faults.length === 0 ? 'all well' : counted(faults.length, 'fault');
    effects.stdout(`${counted(articles, 'article')} checked: ${result}\n`);
  }
  return faults.length === 0 ? 0 : 1;
}
