/** What is installed with the project: why each package is there, what it may run, under which licence. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const json = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const manifest = json('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}
const locked = Object.entries((json('package-lock.json') as { packages: Record<string, Locked> }).packages).filter(
  ([path, { link }]) => path.includes('node_modules/') && !link,
);
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** The names in the first column of the table of libraries; `remark-*` stands for many. */
const listed = readFileSync(join(root, 'src/LIBRARIES.md'), 'utf8')
  .split('\n')
  .filter((row) => row.startsWith('| `'))
  .flatMap((row) => Array.from((row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g), ([, name = '']) => name));
const covers = (entry: string, name: string) =>
  entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name;

test('every direct dependency is in the table of libraries with its reason, and the table names no other', () => {
  const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const unlisted = direct.filter((name) => !listed.some((entry) => covers(entry, name)));
  expect(unlisted).toEqual([]);
  const gone = listed
    .filter((entry) => !/^node:|^parseArgs$|^styleText$|^Intl$/.test(entry))
    .filter((entry) => !direct.some((name) => covers(entry, name)));
  expect(gone).toEqual([]);
});

test('versions are exact', () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('no package runs a program while it is installed but those named in package.json', () => {
  const wanting = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(wanting)].sort());
  // npm before 11 does not know the field, so all are forbidden there; one that must run takes this line away.
  expect(Object.values(manifest.allowScripts)).not.toContain(true);
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toContain('ignore-scripts=true');
});

test('every package that is installed comes with its digest', () => {
  // Packages for other machines may be missing here, and so may their digests.
  const installed = locked.filter(([path, { optional }]) => !optional || existsSync(join(root, path)));
  expect(installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
});

/** Licences that ask for no more than their text. */
const permissive = new Set(
  ['MIT', 'MIT-0', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'CC0-1.0', 'Unlicense', 'Zlib'].concat([
    'BlueOak-1.0.0',
    'Python-2.0',
    'PSF-2.0',
  ]),
);

/** Packages under other licences, and why a newsroom may use them. */
const others: readonly (readonly [name: RegExp, licence: string, why: string])[] = [
  [/^@fontsource-variable\//, 'OFL-1.1', 'fonts may be served and cut; they are not sold by themselves'],
  [/^@img\/sharp-/, 'LGPL-3.0-or-later', 'libvips is a library of its own beside sharp, and can be replaced'],
  [/^lightningcss(-|$)/, 'MPL-2.0', 'a tool of the build; its own files are unchanged'],
];

test('licences of everything that builds a site are compatible with MIT', () => {
  const refused = locked.flatMap(([path, { dev, license }]) => {
    const installed = join(root, path, 'package.json');
    // What is installed says it itself; the lock file knows of packages for other machines.
    const said: unknown = existsSync(installed) ? JSON.parse(readFileSync(installed, 'utf8')).license : license;
    if (dev || (said === undefined && !existsSync(installed))) return [];
    const terms = String(said).replace(/[()]/g, '');
    const accepted = (term: string) =>
      permissive.has(term) || others.some(([name, licence]) => licence === term && name.test(nameOf(path)));
    const fine = terms.split(' AND ').every((all) => all.split(' OR ').some(accepted));
    return fine ? [] : [`${nameOf(path)}: ${terms}`];
  });
  expect(refused).toEqual([]);
});
