import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';

/** A disk in memory with little space, at a folder. Only the superuser of a Linux machine can have one. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** @returns Undefined where this machine does not let us. */
  static at(folder: string, size: string): SmallDisk | undefined {
    mkdirSync(folder, { recursive: true });
    return mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder) ? new SmallDisk(folder) : undefined;
  }

  resize(size: string): void {
    this.#remount(`size=${size}`);
  }

  /** Leaves so much space, in KiB, beyond what is taken. */
  leave(space: number): void {
    const { blocks, bfree, bsize } = statfsSync(this.folder);
    this.resize(`${Math.ceil(((blocks - bfree) * bsize) / 1024) + space}k`);
  }

  forbidWriting(): void {
    this.#remount('ro');
  }

  remove(): void {
    spawnSync('umount', ['--lazy', this.folder]);
  }

  #remount(options: string): void {
    if (!mount('-o', `remount,${options}`, this.folder)) throw new Error(`${this.folder} cannot be remounted.`);
  }
}

function mount(...args: string[]): boolean {
  return spawnSync('mount', args).status === 0;
}
