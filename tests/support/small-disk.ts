import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';

/** A small in-memory disk mounted at a folder. Requires root on Linux. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * Mounts a disk.
   *
   * @returns Undefined if this machine does not allow it.
   */
  static at(folder: string, size: string): SmallDisk | undefined {
    mkdirSync(folder, { recursive: true });
    return mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder) ? new SmallDisk(folder) : undefined;
  }

  resize(size: string): void {
    this.#remount(`size=${size}`);
  }

  /** Resizes the disk so that `space` KiB remain free. */
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
