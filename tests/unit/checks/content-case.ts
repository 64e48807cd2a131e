import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { parse } from 'yaml';
import type { PublishedAddress } from '../../../src/domain/graph/published-address.ts';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import { joined, type SpokenLanguage } from '../../../src/grammar/bilingual.ts';
import { keepAddresses } from '../../../src/intake/cache/last-addresses.ts';
import { readContent } from '../../../src/intake/content/content.ts';
import { tinyPicture } from '../../support/tiny-picture.ts';

/** A content folder and what the intake has to say about it. Editors can read and write these: see the YAML files here. */
export interface ContentCase {
  readonly title: string;
  /**
   * Files of the content folder by path; `public/…` goes to the folder beside it. `site.yaml` may be left out. `a picture`
   * stands for one of the type that the path says, `a jpeg picture` for one of another, `half a picture` for its beginning.
   */
  readonly files: Readonly<Record<string, string>>;
  /** `file:line:column rule`, and as much of the message and the hint as matters. In reading order; all errors, and all
   * warnings where the file is about one. */
  readonly problems: readonly string[];
  /** All warnings, where a case of a rule about errors is about them too. */
  readonly warnings?: readonly string[];
  /** The same in French, where a case is about the words. */
  readonly french?: readonly string[];
  /** "Now" of the build. */
  readonly now?: string;
  /** What the last build published: addresses, each with the file that it was made from and the `id` in it. */
  readonly published?: readonly PublishedAddress[];
}

const site = `
name: Précis
url: https://news.example.org/
languages: [fr, en]
timeZone: Europe/Paris
publisher: {name: Précis}
`;

export async function readCases(file: URL): Promise<ContentCase[]> {
  return parse(await readFile(file, 'utf8')) as ContentCase[];
}

/** The problems of a case as the intake reports them. */
export async function problemsOf({
  files,
  now = '2025-01-01T00:00:00Z',
  published = [],
}: ContentCase): Promise<readonly Problem[]> {
  const root = await mkdtemp(join(tmpdir(), 'precis-checks-'));
  try {
    for (const [path, text] of Object.entries({ 'site.yaml': site, ...files })) {
      const file = join(root, path.startsWith('public/') ? path : `content/${path}`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, /^(?:half )?an? (?:\w+ )?picture$/.test(text) ? await describedPicture(text, path) : text);
    }
    if (published.length > 0) await keepAddresses(join(root, 'content'), published);
    const { problems } = await readContent({
      folder: join(root, 'content'),
      publicFolder: join(root, 'public'),
      now: Date.parse(now),
      address: {},
    });
    return problems;
  } finally {
    await rm(root, { recursive: true });
  }
}

function describedPicture(text: string, path: string): Promise<Buffer> {
  const type = /an? (\w+) picture/.exec(text)?.[1] ?? extname(path).slice(1);
  const whole = tinyPicture(type);
  return text.startsWith('half') ? whole.then((bytes) => bytes.subarray(0, bytes.length / 2)) : whole;
}

/** A problem in one line. */
export function told(problem: Problem, language: SpokenLanguage): string {
  const { file, start, rule, message, hint } = problem;
  return `${file}:${start.line}:${start.column} ${rule} ${joined(message, hint)[language]}`;
}
