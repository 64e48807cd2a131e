import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chromiumPlaces } from '../../support/chromium-places.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'chromium-places-'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** An empty program under the invented home. */
function program(path: string): string {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

/** Those of this test: the machine that runs it may have browsers of its own. */
function invented(places: string[]): string[] {
  return places.filter((place) => place.startsWith(home));
}

describe('where a Chromium is looked for', () => {
  test('CHROMIUM_PATH comes before PATH, and PATH before the download', () => {
    const chosen = program('mine/browser');
    const inPath = program('bin/google-chrome');
    const downloaded = program('downloads/chrome');
    const env = { CHROMIUM_PATH: chosen, PATH: [join(home, 'empty'), join(home, 'bin')].join(delimiter) };
    expect(invented(chromiumPlaces({ platform: 'linux', env, home }, downloaded))).toEqual([
      chosen,
      inPath,
      downloaded,
    ]);
  });

  test('Chromium comes before Chrome, whatever the order in PATH', () => {
    const chrome = program('a/google-chrome');
    const chromium = program('b/chromium');
    const env = { PATH: [join(home, 'a'), join(home, 'b')].join(delimiter) };
    expect(invented(chromiumPlaces({ platform: 'linux', env, home }, ''))).toEqual([chromium, chrome]);
  });

  test('a headless shell comes before both', () => {
    const chromium = program('a/chromium');
    const shell = program('b/chromium-headless-shell');
    const env = { PATH: [join(home, 'a'), join(home, 'b')].join(delimiter) };
    expect(invented(chromiumPlaces({ platform: 'linux', env, home }, ''))).toEqual([shell, chromium]);
  });

  test('applications of a Mac user', () => {
    const chrome = program('Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(invented(chromiumPlaces({ platform: 'darwin', env: {}, home }, ''))).toEqual([chrome]);
  });

  test('programs of a Windows user', () => {
    const chrome = program('AppData/Local/Google/Chrome/Application/chrome.exe');
    const env = { LOCALAPPDATA: join(home, 'AppData/Local') };
    expect(invented(chromiumPlaces({ platform: 'win32', env, home }, ''))).toEqual([chrome]);
  });

  test('what is missing, a folder or not a program is left out', () => {
    mkdirSync(join(home, 'bin/chromium'), { recursive: true });
    writeFileSync(join(home, 'bin/chrome'), '', { mode: 0o644 });
    const env = { CHROMIUM_PATH: join(home, 'nowhere'), PATH: join(home, 'bin') };
    expect(invented(chromiumPlaces({ platform: 'linux', env, home }, join(home, 'nothing')))).toEqual([]);
  });
});
