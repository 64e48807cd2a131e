import { z } from 'zod';
import type { PublishedAddress } from '../../domain/graph/published-address.ts';
import { readKept } from '../../files/kept-record.ts';
import { writeWhole } from '../../files/whole-file.ts';
import { cacheOf } from './content-cache.ts';

const list = z.array(z.object({ path: z.string(), file: z.string(), id: z.string().optional() }));

function listFile(folder: string): string {
  return `${cacheOf(folder, 'addresses')}.json`;
}

/** The addresses that the last build of a content folder published; empty if it is not known. */
export function lastAddresses(folder: string): readonly PublishedAddress[] {
  return readKept(listFile(folder), list) ?? [];
}

/** Keeps the addresses that a build has published. */
export async function keepAddresses(folder: string, addresses: readonly PublishedAddress[]): Promise<void> {
  await writeWhole(listFile(folder), JSON.stringify(addresses));
}
