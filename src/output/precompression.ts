import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isWhole, writeWhole } from '../files/whole-file.ts';
import { textEndings } from '../formats/hosting/media-type.ts';
import type { OutputTree } from './output-tree.ts';

/** Bytes; servers compress smaller files on the fly in less than a millisecond. */
const large = 100_000;

/** The best quality, 11, takes fifteen times as long for 10 % fewer bytes; servers themselves compress at 4 to 6. */
const brotliQuality = 9;

/** Files compressed at once, the size of Node's thread pool. */
const atOnce = 4;

const text = new RegExp(`\\.(?:${textEndings.join('|')})$`);
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const encodings = {
  br: (bytes: Buffer) =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => gzipped(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

/**
 * Adds a `.br` and a `.gz` to every large text file of a site, for servers that send them as they are.
 *
 * @param cache The compressor's own folder, where results are stored by digest. Entries not used by this output are
 * removed.
 * @param from Minimum size in bytes.
 */
export async function precompress(output: OutputTree, cache: string, from = large): Promise<void> {
  const next = [...output.files].filter(([file, { size }]) => size >= from && text.test(file)).values();
  const used = new Set<string>();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [file, { mtimeMs }] of next)
        for (const name of await precompressFile(output, file, mtimeMs, cache)) used.add(name);
    }),
  );
  for (const name of await readdir(cache).catch(() => []))
    if (!used.has(name)) await rm(join(cache, name), { force: true });
}

/** @returns Names of its files in the cache. */
async function precompressFile(output: OutputTree, file: string, time: number, cache: string): Promise<string[]> {
  const bytes = await readFile(join(output.folder, file));
  const digest = createHash('sha256').update(bytes).digest('hex');
  const names: string[] = [];
  for (const [ending, compress] of Object.entries(encodings)) {
    const name = `${digest}.${ending}`;
    const kept = join(cache, name);
    if (!isWhole(kept)) await writeWhole(kept, await compress(bytes));
    // Gets the time of the original, since servers and `rsync` recognise files by time.
    output.write(`${file}.${ending}`, await readFile(kept), time);
    names.push(name);
  }
  return names;
}
