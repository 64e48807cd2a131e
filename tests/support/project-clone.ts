import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CommandResult, plainEnvironment, runProgram } from './run-command.ts';
import { type Server, startProgram } from './server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const parts = ['src', 'public', '.config', 'astro.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** A copy of the project as if cloned, with this project's installed packages, which a test may change. */
export class ProjectClone {
  readonly folder = mkdtempSync(join(tmpdir(), 'precis-clone-'));
  readonly #env: Readonly<Record<string, string>>;

  /** @param content Copied as its content folder. */
  constructor(content: string, env: Readonly<Record<string, string>>) {
    for (const part of parts) cpSync(join(root, part), join(this.folder, part), { recursive: true });
    cpSync(content, join(this.folder, 'content'), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'dir');
    this.#env = { PRECIS_LANG: 'en', ...env, PRECIS_CACHE: join(this.folder, 'cache') };
  }

  /** Runs `npx astro …` there. */
  astro(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CommandResult> {
    return runProgram(['node_modules/astro/bin/astro.mjs', ...args], this.#options(env));
  }

  /** Runs `npm run build` there. */
  build(...args: string[]): Promise<CommandResult> {
    return runProgram(['src/cli/build.ts', '--lang', 'en', ...args], this.#options());
  }

  /** Starts `npx astro dev` or `preview` there. */
  serve(command: 'dev' | 'preview', port: number, options: readonly string[] = []): Promise<Server> {
    const args = ['node_modules/astro/bin/astro.mjs', command, '--port', String(port), ...options];
    const env = { ...plainEnvironment(), ...this.#env };
    return startProgram(args, { cwd: this.folder, env: env as Record<string, string> });
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  edit(file: string, change: (text: string) => string): void {
    this.write(file, change(readFileSync(join(this.folder, file), 'utf8')));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #options(env: Readonly<Record<string, string>> = {}) {
    return { cwd: this.folder, env: { ...this.#env, ...env } };
  }
}
