import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The properties of a machine that decide where a browser may be. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** A headless shell has Chromium's engine without windows, and does the same with two thirds of the processor time. */
const programs = [
  ...['chromium-headless-shell', 'chrome-headless-shell'],
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

const windowsPrograms = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];

/**
 * Browser programs on this machine, best first: `CHROMIUM_PATH`, `PATH`, the system's usual folders, then
 * `downloaded` (Playwright's). The caller must try whether one starts.
 */
export function chromiumPlaces(machine: Machine, downloaded: string): string[] {
  const chosen = machine.env.CHROMIUM_PATH;
  const places = [...(chosen ? [chosen] : []), ...inPath(machine), ...usualPlaces(machine), downloaded];
  return [...new Set(places)].filter(isProgram);
}

function inPath({ platform, env }: Machine): string[] {
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const extension = platform === 'win32' ? '.exe' : '';
  return programs.flatMap((program) => folders.map((folder) => join(folder, program + extension)));
}

function usualPlaces({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(home, 'Applications')];
    return macApplications.flatMap((application) => folders.map((folder) => join(folder, application)));
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return windowsPrograms.flatMap((program) => folders.flatMap((folder) => (folder ? [join(folder, program)] : [])));
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    programs.map((program) => join(folder, program)),
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
