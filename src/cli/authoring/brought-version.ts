import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fr } from '../../grammar/fr.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** The version of Précis that a newsroom has taken, as git knows it. */
export interface BroughtVersion {
  readonly tag: string;
  /** The commit that brought it, where there is no tag. */
  readonly commit: string | undefined;
}

/** The remotes at which versions are looked for, by the name that the guide gives them or that forks give them. */
const remotes = ['precis', 'upstream'] as const;

/**
 * The version that `package.json` names: its tag, here or fetched from a remote, else the commit in which `package.json`
 * came to name it, which in a repository made from the template is the first. Throws a usage error where git knows
 * neither.
 */
export function broughtVersion(root: string): BroughtVersion {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const tag = `v${version}`;
  const ref = `refs/tags/${tag}`;
  const isHere = () => git(root, 'rev-parse', '--quiet', '--verify', `${ref}^{commit}`) !== undefined;
  const isFetched = (remote: string) =>
    git(root, 'fetch', '--quiet', '--no-tags', remote, `${ref}:${ref}`) !== undefined;
  if (isHere() || remotes.some(isFetched)) return { tag, commit: undefined };
  const commit = git(root, 'log', '-1', '--format=%h', `-S"version": "${version}"`, '--', 'package.json')?.trim();
  if (commit) return { tag, commit };
  throw new UsageError({
    en: `git does not know the version ${tag} here. Fetch it first: git remote add precis ADDRESS, git fetch precis --tags.`,
    fr: fr`git ne connaît pas ici la version ${tag}. Allez d'abord la chercher : git remote add precis ADRESSE, git fetch precis --tags.`,
  });
}

/**
 * The files of a version that differ from what it brought, committed or not.
 *
 * @param except Paths that may differ.
 */
export function filesChangedSince(
  { tag, commit = tag }: BroughtVersion,
  except: readonly string[],
  root: string,
): string[] {
  const excluded = except.map((path) => `:(exclude)${path}`);
  const output = git(
    root,
    '-c',
    'core.quotePath=false',
    'diff',
    '--name-only',
    '--diff-filter=MDT',
    commit,
    '--',
    '.',
    ...excluded,
  );
  return (output ?? '').split('\n').filter((file) => file !== '');
}

/** What git says; undefined where it fails. It asks nobody for a password. */
function git(root: string, ...args: string[]): string | undefined {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8', env });
  return status === 0 ? stdout : undefined;
}
