import { isWebAddress } from '../domain/address/safe-url.ts';
import { linkTarget } from '../domain/site/link-target.ts';
import type { Site } from '../domain/site/site.ts';
import type { Source } from '../schema/source.ts';
import type { CheckedFile, Path } from './checked-file.ts';

/** An address of the web in a field, with the path of the field. */
export interface Address {
  readonly path: Path;
  readonly url: string;
}

/** Every such address of a file. */
export function webAddresses({ sources, record }: CheckedFile): Address[] {
  const authors = (record.authors ?? []).flatMap((author, index) =>
    typeof author === 'string' || author.url === undefined
      ? []
      : [{ path: ['authors', index, 'url'], url: author.url }],
  );
  return [...authors, ...sources.flatMap((source) => sourceAddresses(source.record, source.path))];
}

/** Those of a source. @param path Of its record. */
export function sourceAddresses(
  { url, archivedAt, license }: Pick<Source, 'url' | 'archivedAt' | 'license'>,
  path: Path,
): Address[] {
  const address = (url: string | undefined, ...keys: string[]): Address[] =>
    url === undefined ? [] : [{ path: [...path, ...keys], url }];
  return [...address(url, 'url'), ...address(archivedAt, 'archivedAt'), ...address(license?.url, 'license', 'url')];
}

/** Whether an address names the site itself, so that it must exist like that of a link in a text. */
export function isOwnAddress(url: string, site: Site): boolean {
  return isWebAddress(url) && linkTarget(url, '/', site) !== undefined;
}
