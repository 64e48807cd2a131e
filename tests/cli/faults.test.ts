import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, type TestContext, test } from 'vitest';
import { writeCorpus } from '../bench/corpus.ts';
import { Random } from '../bench/random.ts';
import { fixture, now } from '../site/built-site.ts';
import { filesOf } from '../support/folder-digest.ts';
import { borrow, withLentCache } from '../support/lent-cache.ts';
import { type CommandResult, plainEnvironment, runCommand } from '../support/run-command.ts';
import { SmallDisk } from '../support/small-disk.ts';

/** How often a build is killed; a night's run may set hundreds. */
const kills = Number(process.env.FAULT_KILLS ?? 2);
/** Another number is other moments. */
const random = new Random(Number(process.env.FAULT_SEED ?? 11));

const project = join(import.meta.dirname, '../..');
const noStack = /^ {4}at /m;

let folder: string;
/** What the first content makes, and what the edited one does in a folder that no build has touched. */
let last: Record<string, string>;
let next: Record<string, string>;
/** How long a build takes here, in milliseconds. */
let duration: number;
let disk: SmallDisk | undefined;

const at = (...path: string[]) => join(folder, ...path);

interface Places {
  readonly content?: string;
  readonly out?: string;
  readonly cache?: string;
  /** How many threads render pages beside the first one. */
  readonly threads?: number;
}

const environment = ({ cache = 'cache', threads = 0 }: Places) => ({
  SOURCE_DATE_EPOCH: now,
  PRECIS_CACHE: at(cache),
  PRECIS_THREADS: String(threads),
});

function build(places: Places = {}): Promise<CommandResult> {
  const { content = 'content', out = 'out' } = places;
  const env = environment(places);
  return runCommand('build', ['--content', at(content), '--out', at(out), '--lang', 'en'], { env, cwd: folder });
}

async function built(places: Places): Promise<Record<string, string>> {
  const { code, stdout, stderr } = await build(places);
  expect(code, stdout + stderr).toBe(0);
  return filesOf(at(places.out ?? 'out'));
}

/** A build that is to be stopped. */
function start(places: Places = {}): ChildProcess {
  const { content = 'content', out = 'out' } = places;
  return spawn(process.execPath, [`${project}/src/cli/build.ts`, '--content', at(content), '--out', at(out)], {
    env: { ...plainEnvironment(), ...environment(places) },
    stdio: 'ignore',
  });
}

/** Gives the next build something to do. */
function touch(): void {
  utimesSync(at('out/index.html'), 1, 1);
}

/** What builds leave in the folders where they work. */
function leftBehind(pid: number | undefined): string[] {
  const beside = readdirSync(folder).filter((name) => /\.(?:next|last)$/.test(name));
  const scratch = readdirSync(join(project, 'node_modules')).filter((name) => name === `.precis-${pid}`);
  const partial = readdirSync(at('cache'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:partial|lock)$/.test(name),
  );
  return [...beside, ...scratch, ...partial];
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-faults-'));
  cpSync(fixture, at('content'), { recursive: true });
  await withLentCache(at('cache'), () => built({}));
  // From the second one on, a build starts from the output before the last.
  touch();
  last = await built({});
  const briefing = at('content/briefings/sec.md');
  writeFileSync(briefing, readFileSync(briefing, 'utf8').replace('title: L’étiage', 'title: Le nouvel étiage'));
  borrow(at('clean-cache'));
  const begun = performance.now();
  next = await built({ out: 'clean', cache: 'clean-cache' });
  duration = performance.now() - begun;
  expect(next).not.toEqual(last);
  disk = SmallDisk.at(at('disk'), '100m');
});

afterAll(() => {
  disk?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const pids: (number | undefined)[] = [];

test(`killed at ${kills} moments, a build leaves the last site whole`, async () => {
  for (let kill = 0; kill < kills; kill += 1) {
    const child = start();
    pids.push(child.pid);
    await Promise.race([once(child, 'exit'), setTimeout(random.between(200, Math.round(duration)))]);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    // Killed between the two steps of the change, the last site is beside its place, and comes back with the next build.
    const place = readdirSync(folder).find((name) => name === 'out' || name === `out.${child.pid}.last`);
    const found = filesOf(at(place ?? 'nowhere'));
    expect([last, next]).toContainEqual(found);
  }
});

test('the next builds mend the rest; two of one content take turns', async () => {
  const results = await Promise.all([build(), build({ out: 'other' })]);
  expect(results.map(({ code }) => code)).toEqual([0, 0]);
  expect(results.map(({ stderr }) => stderr).join('')).toContain('Another build of this content is running (process ');
  expect(filesOf(at('out'))).toEqual(next);
  expect(filesOf(at('other'))).toEqual(next);
  for (const pid of pids) expect(leftBehind(pid)).toEqual([]);
});

test('a signal ends a build, which leaves nothing behind', async () => {
  const signal = random.between(0, 1) === 0 ? 'SIGINT' : 'SIGTERM';
  touch();
  const child = start();
  const isWriting = () => readdirSync(folder).some((name) => name.endsWith('.next'));
  while (!isWriting()) await setTimeout(20);
  await setTimeout(200);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([null, signal]);
  expect(leftBehind(child.pid).filter((name) => !name.endsWith('.partial'))).toEqual([]);
  expect(filesOf(at('out'))).toEqual(next);
});

test('a signal ends a build whose pages threads render, which leaves nothing behind', async () => {
  writeCorpus(at('many'), 40);
  borrow(at('many-cache'));
  const child = start({ content: 'many', out: 'many-out', cache: 'many-cache', threads: 2 });
  const isWriting = () => existsSync(at(`many-out.${child.pid}.next/embed`));
  while (!isWriting() && child.exitCode === null) await setTimeout(2);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
  expect(readdirSync(folder).filter((name) => name.startsWith('many-out'))).toEqual([]);
});

test('whatever has become of the cache, the site is that of a clean build', async () => {
  const spoilt = files(at('cache')).map((path, index, all) => {
    const { size } = statSync(path);
    const ways = [
      () => truncateSync(path, 0),
      () => truncateSync(path, Math.floor(size / 2)),
      () => writeFileSync(path, '{"problems": null}'),
      () => cpSync(all.at(index - 1) ?? path, path),
      () => {
        const bytes = readFileSync(path);
        bytes.fill(0x3f, Math.floor(size / 2));
        writeFileSync(path, bytes);
        utimesSync(path, 1, 1);
      },
    ];
    return ways[index % ways.length]?.();
  });
  expect(spoilt.length).toBeGreaterThan(100);
  expect(await built({})).toEqual(next);
});

test('a full disk is told, the last site stays, and with space the next build makes its site', async (context) => {
  const small = needed(disk, context);
  cpSync(at('out'), at('disk/out'), { recursive: true });
  small.leave(300);
  const { code, stderr } = await build({ out: 'disk/out' });
  expect(code).toBe(3);
  expect(stderr).toMatch(
    /No space left on the device, while writing .*disk\/out\.\d+\.next.*\. The last site stays as it was\./,
  );
  expect(stderr).not.toMatch(noStack);
  expect(filesOf(at('disk/out'))).toEqual(next);
  expect(readdirSync(at('disk'))).toEqual(['out']);
  small.resize('100m');
  expect(await built({ out: 'disk/out' })).toEqual(next);
});

test('a full disk is told where threads render, too', async (context) => {
  const small = needed(disk, context);
  small.leave(1_000);
  const { code, stderr } = await build({ content: 'many', out: 'disk/many', cache: 'many-cache', threads: 2 });
  small.resize('100m');
  expect(code).toBe(3);
  expect(stderr).toMatch(/No space left on the device, while writing .*disk\/many\.\d+\.next/);
  expect(stderr).not.toMatch(noStack);
  expect(readdirSync(at('disk')).filter((name) => name.startsWith('many'))).toEqual([]);
});

test('a full disk under the cache is told', async (context) => {
  const small = needed(disk, context);
  small.leave(300);
  const { code, stderr } = await build({ cache: 'disk/cache' });
  small.resize('100m');
  expect(code).toBe(3);
  expect(stderr).toMatch(/No space left on the device, while writing .*\. The last site stays as it was\./);
  expect(stderr).not.toMatch(noStack);
  expect(filesOf(at('out'))).toEqual(next);
});

test('where nothing may be written, that is told; without a cache, commands do without', async (context) => {
  const small = needed(disk, context);
  small.forbidWriting();
  const { code, stderr } = await build({ out: 'disk/new' });
  expect(code).toBe(3);
  expect(stderr).toMatch(/The disk can only be read, while writing .*disk\/new\.\d+\.next\./);
  expect(stderr).not.toMatch(noStack);
});

test.each([
  ['lies on a disk that can only be read', 'disk/cache', 'The disk can only be read'],
  ['is a file', 'content/site.yaml', 'Something else stands there already'],
])('without a cache, because it %s, content is checked all the same', async (_why, cache, told) => {
  const before = filesOf(at('content'));
  const checked = await runCommand('check', ['--content', at('content'), '--lang', 'en'], {
    env: { SOURCE_DATE_EPOCH: now, PRECIS_CACHE: at(cache) },
  });
  expect(checked.code, checked.stderr).toBe(0);
  if (disk !== undefined || !cache.startsWith('disk')) expect(checked.stderr).toContain(told);
  expect(filesOf(at('content'))).toEqual(before);
});

function files(of: string): string[] {
  return readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function needed(found: SmallDisk | undefined, { skip }: TestContext): SmallDisk {
  return found ?? skip('Only the superuser may have a small disk (mount -t tmpfs).');
}
