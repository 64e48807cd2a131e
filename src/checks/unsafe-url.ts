import type { Definition, Image, Link } from 'mdast';
import { isLocalPicture, isSafeLink, isWebAddress } from '../domain/safe-url.ts';
import type { Source } from '../schema/source.ts';
import type { CheckedFile, Path } from './checked-file.ts';
import type { Rule } from './rule.ts';
import { urlPosition } from './url-position.ts';

/** No address runs a script, carries its content with it, or makes a reader's browser ask another host for a picture. */
export const unsafeUrl: Rule = {
  name: 'unsafe-url',
  level: 'error',
  file(file, report) {
    for (const { path, url } of webAddresses(file)) {
      if (!isWebAddress(url)) report({ where: { value: path }, ...noWebAddress(url) });
    }
    const src = file.record.image?.src;
    if (src !== undefined && !isLocalPicture(src))
      report({ where: { value: ['image', 'src'] }, ...foreignPicture(src) });
  },
  prose: (prose, _file, report) => {
    const definitions: Definition[] = [];
    const pictures = new Set<string>();
    const check = (node: Link | Image | Definition, isPicture: boolean) => {
      const where = { prose, position: urlPosition(node, prose) };
      if (isPicture && !isLocalPicture(node.url)) report({ where, ...foreignPicture(node.url) });
      else if (!isPicture && !isSafeLink(node.url)) report({ where, ...unsafeLink(node.url) });
    };
    return {
      link: (node) => check(node, false),
      image: (node) => check(node, true),
      imageReference: ({ identifier }) => void pictures.add(identifier),
      definition: (node) => void definitions.push(node),
      // Only now is it known what each definition serves.
      end() {
        for (const node of definitions) check(node, pictures.has(node.identifier));
      },
    };
  },
  site({ site, sharedSources }, report) {
    for (const { file, record } of sharedSources) {
      for (const address of sourceAddresses(record, [])) {
        if (!isWebAddress(address.url)) report(file, { where: { value: address.path }, ...noWebAddress(address.url) });
      }
    }
    const { url } = site.publisher;
    if (url !== undefined && !isWebAddress(url)) {
      report('site.yaml', { where: { value: ['publisher', 'url'] }, ...noWebAddress(url) });
    }
  },
};

interface Address {
  readonly path: Path;
  readonly url: string;
}

function webAddresses({ sources, record }: CheckedFile): Address[] {
  const authors = (record.authors ?? []).flatMap((author, index) =>
    typeof author === 'string' || author.url === undefined
      ? []
      : [{ path: ['authors', index, 'url'], url: author.url }],
  );
  return [...authors, ...sources.flatMap((source) => sourceAddresses(source.record, source.path))];
}

function sourceAddresses(
  { url, archivedAt, license }: Pick<Source, 'url' | 'archivedAt' | 'license'>,
  path: Path,
): Address[] {
  const address = (url: string | undefined, ...keys: string[]): Address[] =>
    url === undefined ? [] : [{ path: [...path, ...keys], url }];
  return [...address(url, 'url'), ...address(archivedAt, 'archivedAt'), ...address(license?.url, 'license', 'url')];
}

function noWebAddress(url: string) {
  return {
    message: `"${url}" is no address that starts with http:// or https://.`,
    hint: 'Write the whole address, for example https://example.org/page, or leave it out.',
  };
}

function unsafeLink(url: string) {
  return {
    message: `"${url}" is no link that a reader can follow safely.`,
    hint: 'Write an address that starts with https:, http:, mailto: or tel:, a relative one such as /methode/, or a #fragment.',
  };
}

function foreignPicture(url: string) {
  const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url;
  return {
    message: `"${shown}" is no picture of the content folder.`,
    hint: 'Put the picture into content/images and write its file name: pages ask no other host for anything.',
  };
}
