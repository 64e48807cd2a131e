/** `npm run merge`: joins the shares that `build --shard` wrote into the site that one machine would have written. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fr } from '../grammar/fr.ts';
import { joinShares, misfit, sharesIn } from '../output/joined-shares.ts';
import { contentOptions, readCommandLine } from './command-line/arguments.ts';
import { contentFolder } from './command-line/environment.ts';
import { run } from './command-line/run.ts';
import { spokenLanguage } from './command-line/spoken-language.ts';
import { say } from './command-line/terminal.ts';
import { UsageError, usageOf } from './command-line/usage-error.ts';
import { lastStays, OutputFolder, sharesFolder } from './site/output-folder.ts';

const usage = usageOf('npm run merge -- [FOLDER] [--out DIR] [--lang fr|en]');

await run(async () => {
  const { values, files } = readCommandLine(
    { lang: contentOptions.lang, out: { type: 'string', default: 'dist' } },
    usage,
  );
  const output = new OutputFolder(values.out, contentFolder(undefined));
  output.refuseForeign();
  const folder = resolve(files[0] ?? sharesFolder);
  if (!existsSync(folder)) {
    throw new UsageError({
      en: `There is no folder ${folder} with shares; write them with npm run build -- --shard 1/2, 2/2.`,
      fr: fr`Il n'y a pas de dossier ${folder} avec des parts ; écrivez-les avec npm run build -- --shard 1/2, 2/2.`,
    });
  }
  const shares = sharesIn(folder);
  const wrong = misfit(shares);
  if (wrong !== undefined) throw new UsageError(wrong);
  await output.replace((next) => joinShares(shares, next));
  const written = {
    en: `${shares.length} shares joined, site written to ${output.path}.`,
    fr: fr`${shares.length} parts réunies, site écrit dans ${output.path}.`,
  };
  say(written[spokenLanguage(values.lang, [])]);
  return 0;
}, lastStays);
