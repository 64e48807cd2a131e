import { randomUUID } from 'node:crypto';
import { stringify } from 'yaml';
import { dayInZone } from '../../grammar/zoned-time.ts';
import type { Admin } from '../../schema/admin.ts';
import { adviceIn } from '../../schema/advice.ts';
import { site } from '../../schema/site.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { briefingTemplate, templateWords } from './briefing-template.ts';

/** What a newsroom says of itself on its first day. */
export interface Newsroom {
  readonly name: string;
  readonly url: string;
  /** The first is the default. */
  readonly languages: readonly string[];
  readonly timeZone: string;
  /** Where the form saves; undefined where the clone has no address at a host that it knows. */
  readonly admin: Admin | undefined;
}

/** A file by its path below the content folder. */
export type ContentFiles = Readonly<Record<string, string>>;

/**
 * The first files of a newsroom: its settings, and a briefing that explains itself. Throws a usage error where an answer is none
 * that `site.yaml` takes.
 */
export function newsroomFiles({ name, url, languages, timeZone, admin }: Newsroom, now: number): ContentFiles {
  const settings = { name, url, languages, timeZone, publisher: { name }, guide: true, ...(admin && { admin }) };
  const read = site.safeParse(settings);
  if (!read.success) throw new UsageError(adviceIn(read.error.issues[0]?.message ?? ''));
  const [lang = 'en'] = languages;
  const words = templateWords(lang);
  const day = dayInZone(now, timeZone);
  const briefing = briefingTemplate({ title: words.first, id: randomUUID(), day, lang, namesLang: false });
  return {
    'site.yaml': stringify(settings, { lineWidth: 0 }),
    [`briefings/${day.slice(0, 4)}/${words.firstSlug}.md`]: briefing.replace(
      /^summary: #/m,
      `summary: ${words.firstSummary} #`,
    ),
  };
}

/** The file of the deploy guide that each host needs, and its place in the repository. */
export const deployFiles: Readonly<Record<DeployHost, readonly (readonly [from: string, to: string])[]>> = {
  'github-pages': [['github-pages.yml', '.github/workflows/deploy.yml']],
  netlify: [['netlify.toml', 'netlify.toml']],
  cloudflare: [['wrangler.jsonc', 'wrangler.jsonc']],
  vercel: [],
  s3: [['s3.yml', '.github/workflows/deploy.yml']],
  server: [['server.yml', '.github/workflows/deploy.yml']],
  none: [],
};

export const deployHosts = ['github-pages', 'netlify', 'cloudflare', 'vercel', 's3', 'server', 'none'] as const;
export type DeployHost = (typeof deployHosts)[number];

/** Files by which the project tests and releases itself: in a newsroom they would fail on its content, or cost it hours. */
export const projectWorkflows = ['ci', 'nightly', 'release'].map((name) => `.github/workflows/${name}.yml`);

/** The repository that the form saves to, from the address of a remote; undefined for other hosts than GitHub and GitLab. */
export function repositoryOf(remote: string): Admin | undefined {
  const address = remote
    .trim()
    .replace(/\/$/, '')
    .replace(/\.git$/, '');
  const [, host, repository] = /(github|gitlab)\.com[/:]([\w.-]+(?:\/[\w.-]+)+)$/.exec(address) ?? [];
  if (repository === undefined) return undefined;
  return host === 'gitlab' ? { repository, backend: 'gitlab' } : { repository };
}
