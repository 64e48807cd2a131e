/** `npm run headers -- HOST`: prints the host's configuration file for serving the site. */
import { factGraph } from '../domain/graph/fact-graph.ts';
import { movedAddresses } from '../domain/graph/moved-address.ts';
import { type Host, hosts } from '../formats/hosting/hosts.ts';
import { servingRules } from '../formats/hosting/serving-rules.ts';
import { joined } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { didYouMean } from '../grammar/nearest.ts';
import { readContent } from '../intake/content/content.ts';
import { contentOptions, readCommandLine } from './command-line/arguments.ts';
import { fixEnvironment } from './command-line/environment.ts';
import { run } from './command-line/run.ts';
import { say } from './command-line/terminal.ts';
import { useCache } from './command-line/usable-cache.ts';
import { UsageError, usageOf, withUsage } from './command-line/usage-error.ts';

const names = Object.keys(hosts) as Host[];
const usage = usageOf(`npm run headers -- ${names.join('|')} [--root DIR] [--hsts] [--content DIR] [--lang fr|en]`);

await run(async () => {
  const { values, files } = readCommandLine(
    {
      ...contentOptions,
      root: { type: 'string', default: '/var/www/precis' },
      hsts: { type: 'boolean', default: false },
    },
    usage,
  );
  const host = readHost(files);
  if (!/^\/[\w./~-]*$/.test(values.root)) {
    throw withUsage(
      {
        en: `--root is an absolute path without spaces, not "${values.root}".`,
        fr: fr`--root est un chemin absolu sans espaces, et non « ${values.root} ».`,
      },
      usage,
    );
  }
  const options = fixEnvironment(values);
  await useCache();
  const content = await readContent({ ...options, withoutHtml: true });
  const { site } = content;
  if (site === undefined) {
    throw new UsageError({
      en: 'site.yaml is not valid; run npm run check.',
      fr: fr`site.yaml n'est pas valable ; lancez npm run check.`,
    });
  }
  const moves = movedAddresses(factGraph({ ...content, site, now: options.now, preview: false }));
  say(hosts[host](servingRules(site, { hsts: values.hsts, moves }), values.root).trimEnd());
  return 0;
});

/** The host named on the command line; a usage error unless there is exactly one. */
function readHost([typed, ...more]: readonly string[]): Host {
  const host = names.find((name) => name === typed);
  if (host !== undefined && more.length === 0) return host;
  if (typed === undefined || host !== undefined)
    throw withUsage({ en: 'Name one host.', fr: fr`Nommez un hébergeur, et un seul.` }, usage);
  const unknown = {
    en: `There is no configuration for "${typed}".`,
    fr: fr`Il n'y a pas de configuration pour « ${typed} ».`,
  };
  throw withUsage(joined(unknown, didYouMean(typed, names)), usage);
}
