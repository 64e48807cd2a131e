/** `npm run build`: checks the content and, if nothing is wrong, writes the site. */
import { fr } from '../grammar/fr.ts';
import { Share } from '../output/share.ts';
import { contentOptions, readArguments } from './command-line/arguments.ts';
import { fixEnvironment } from './command-line/environment.ts';
import { run } from './command-line/run.ts';
import { useCache } from './command-line/usable-cache.ts';
import { UsageError, usageOf } from './command-line/usage-error.ts';
import { lastStays } from './site/output-folder.ts';
import { buildSite } from './site/site-build.ts';

const usage = usageOf(
  'npm run build -- [--content DIR] [--out DIR] [--shard K/N] [--strict] [--verify] [--hsts] [--lang fr|en]',
);

await run(async () => {
  const { content, lang, shard, ...choices } = readArguments(
    {
      ...contentOptions,
      out: { type: 'string' },
      shard: { type: 'string' },
      strict: { type: 'boolean', default: false },
      hsts: { type: 'boolean', default: false },
      verify: { type: 'boolean', default: false },
    },
    usage,
  );
  const options = fixEnvironment({ content, lang });
  const share = shard === undefined ? undefined : shareOf(shard);
  await useCache();
  return buildSite(options, { ...choices, lang, share });
}, lastStays);

function shareOf(typed: string): Share {
  const share = Share.parse(typed);
  if (share !== undefined) return share;
  throw new UsageError({
    en: `--shard is a share such as 2/8, from 1/8 to 8/8, not "${typed}".`,
    fr: fr`--shard est une part telle que 2/8, de 1/8 à 8/8, et non « ${typed} ».`,
  });
}
