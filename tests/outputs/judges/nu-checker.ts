import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltSite } from '../../site/built-site.ts';
import type { Fault } from './fault.ts';

interface Message {
  readonly type: string;
  readonly url: string;
  readonly message: string;
  readonly extract?: string;
}

const { JAVA_HOME } = process.env;
const java = JAVA_HOME === undefined ? 'java' : join(JAVA_HOME, 'bin/java');
const jar = fileURLToPath(new URL('../../../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

/** Whether this machine has the Java that the checker runs on. */
export const hasJava = spawnSync(java, ['-version']).status === 0;

/**
 * What the Nu HTML checker finds wrong on the pages of sites. Its own reading of CSS is years behind browsers and left out;
 * what it says of a policy is a warning, since it knows neither the site's host nor data blocks.
 */
export function htmlFaults(sites: readonly BuiltSite[]): Fault[] {
  const { stdout, stderr } = spawnSync(
    java,
    [
      '-Xss8m',
      // For a run this short, better machine code and parallel collection cost more than they save: 16 s of processor
      // time become 6.
      '-XX:TieredStopAtLevel=1',
      '-XX:+UseSerialGC',
      '-jar',
      jar,
      '--skip-non-html',
      '--format',
      'json',
      '--stdout',
      '--exit-zero-always',
      ...sites.map(({ folder }) => folder),
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (!stdout.startsWith('{')) throw new Error(`The checker said no JSON: ${stderr}`);
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  return messages
    .filter(({ type, message }) => type !== 'info' && !message.startsWith('CSS:'))
    .map(({ url, message, extract = '' }) => `${url}: ${message} ${extract.replaceAll('\n', ' ')}`);
}
