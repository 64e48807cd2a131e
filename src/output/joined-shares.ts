import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files/folder-listing.ts';
import { markFile } from '../files/folder-mark.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import type { OutputTree } from './output-tree.ts';
import { type ShareRecord, shareFile, shareRecord } from './share.ts';

interface ShareFolder extends ShareRecord {
  readonly folder: string;
}

/** The shares in the subfolders of a folder. */
export function sharesIn(folder: string): ShareFolder[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, shareFile)))
    .map(({ name }) => join(folder, name))
    .map((share) => ({
      folder: share,
      ...shareRecord.parse(JSON.parse(readFileSync(join(share, shareFile), 'utf8'))),
    }))
    .sort((a, b) => a.shard - b.shard);
}

/** Why shares do not form one site; undefined if they do. */
export function misfit(shares: readonly ShareFolder[]): Bilingual | undefined {
  const of = shares[0]?.of ?? 0;
  if (of === 0) return { en: 'There are no shares.', fr: fr`Il n'y a pas de part.` };
  if (shares.some((share) => share.of !== of || share.site !== shares[0]?.site)) {
    return {
      en: 'The shares are not of one site: build all of them with the same content, code, --shard count and SOURCE_DATE_EPOCH.',
      fr: fr`Les parts ne sont pas d'un même site : construisez-les toutes avec les mêmes contenus, le même code, le même nombre de parts (--shard) et le même SOURCE_DATE_EPOCH.`,
    };
  }
  const there = new Set(shares.map(({ shard }) => shard));
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((shard) => !there.has(shard));
  if (missing.length > 0 || shares.length !== of) {
    const list = missing.join(', ') || '–';
    return {
      en: `Of ${of} shares ${shares.length} are there; missing: ${list}.`,
      fr: fr`Sur ${of} parts, ${shares.length} sont là ; il manque : ${list}.`,
    };
  }
  return undefined;
}

/**
 * Joins shares into one site. Throws if a file occurs in several shares with different content; shared files such as
 * style sheets are identical.
 */
export function joinShares(shares: readonly ShareFolder[], output: OutputTree): void {
  const joined = new Map<string, string>();
  for (const { folder } of shares) {
    for (const file of filesBelow(folder)) {
      if (file === shareFile || file === markFile('site')) continue;
      const path = join(folder, file);
      const other = joined.get(file);
      if (other === undefined) output.link(path, file);
      else if (!readFileSync(path).equals(readFileSync(other))) throw new Error(`${path} and ${other} differ.`);
      joined.set(file, path);
    }
  }
}
