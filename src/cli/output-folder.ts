import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { UsageError } from './arguments.ts';
import { projectFolder } from './environment.ts';

/** The folder that a build writes: it is replaced as a whole by a finished build, or stays as it was. */
export class OutputFolder {
  readonly path: string;

  /** Refuses a folder that holds something else than a built site, since it would be lost. */
  constructor(path: string, contentFolder: string) {
    this.path = resolve(path);
    for (const precious of [contentFolder, projectFolder]) {
      if (`${resolve(precious)}${sep}`.startsWith(`${this.path}${sep}`)) throw new UsageError(`The output cannot replace ${this.path}, which holds ${resolve(precious)}.`);
    }
  }

  /** Lets `write` fill a new folder beside this one, then puts it in the place of this one. */
  async replace(write: (folder: string) => Promise<void>): Promise<void> {
    await this.#refuseForeign();
    const beside = (name: string) => `${this.path}.${process.pid}.${name}`;
    const next = beside('next');
    await mkdir(dirname(this.path), { recursive: true });
    try {
      await write(next);
      const last = beside('last');
      if (existsSync(this.path)) await rename(this.path, last);
      await rename(next, this.path);
      await rm(last, { recursive: true, force: true });
    } finally {
      await rm(next, { recursive: true, force: true });
    }
  }

  async #refuseForeign(): Promise<void> {
    if (!existsSync(this.path)) return;
    const files = await readdir(this.path);
    if (files.length > 0 && !files.includes('404.html')) throw new UsageError(`${this.path} holds something else than a built site; name another folder with --out.`);
  }
}
