import type { Definition, Image, Link } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import { isLocalPicture, isSafeLink, isWebAddress, namesUser, namesWrongHost } from '../domain/address/safe-url.ts';
import { fr } from '../grammar/fr.ts';
import { policyAddresses } from './broken-link.ts';
import { proseReferences } from './prose-reference.ts';
import type { Rule, Words } from './rule.ts';
import { topicProse } from './topic-prose.ts';
import { urlPosition } from './url-position.ts';
import { sourceAddresses, webAddresses } from './web-address.ts';

/** No address may run a script, embed its content, or make a browser load a picture from another host. */
export const unsafeUrl: Rule = {
  name: 'unsafe-url',
  level: 'error',
  withoutRecord: true,
  file(file, report) {
    for (const { path, url } of webAddresses(file)) {
      if (!isWebAddress(url)) report({ where: { value: path }, ...wrongAddress(url) });
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
      else if (!isPicture && !isSafeText(node.url)) report({ where, ...wrongLink(node.url) });
    };
    return {
      link: (node) => check(node, false),
      image: (node) => check(node, true),
      imageReference: ({ identifier }) => void pictures.add(identifier),
      definition: (node) => void definitions.push(node),
      // The uses of definitions are known only after the walk.
      end() {
        for (const node of definitions) check(node, pictures.has(node.identifier));
      },
    };
  },
  site(index, report) {
    const { site, sharedSources } = index;
    for (const { file, prose } of topicProse(index)) {
      const where = { value: prose.path };
      for (const { kind, url } of proseReferences(prose)) {
        if (kind === 'image' && !isLocalPicture(url)) report(file, { where, ...foreignPicture(url) });
        else if (kind === 'link' && !isSafeText(url)) report(file, { where, ...wrongLink(url) });
      }
    }
    for (const { file, record } of sharedSources) {
      for (const address of sourceAddresses(record, [])) {
        if (!isWebAddress(address.url)) report(file, { where: { value: address.path }, ...wrongAddress(address.url) });
      }
    }
    const { url } = site.publisher;
    if (url !== undefined && !isWebAddress(url))
      report('site.yaml', { where: { value: ['publisher', 'url'] }, ...wrongAddress(url) });
    if (namesUser(site.url)) report('site.yaml', { where: { value: ['url'] }, ...withPassword(site.url) });
    for (const { path, url: policy } of policyAddresses(site)) {
      if (!isSafeLink(policy)) report('site.yaml', { where: { value: path }, ...wrongLink(policy) });
    }
  },
};

/** Whether an address is safe both as typed and as written into the page (`mdast-util-to-hast`). */
function isSafeText(url: string): boolean {
  return isSafeLink(url) && isSafeLink(normalizeUri(url));
}

function wrongAddress(url: string): Words {
  if (namesUser(url)) return withPassword(url);
  return namesWrongHost(url) ? wrongHost(url) : noWebAddress(url);
}

function wrongLink(url: string): Words {
  if (namesUser(url) || namesUser(normalizeUri(url))) return withPassword(url);
  if (namesWrongHost(url)) return wrongHost(url);
  return isSafeLink(url) ? unwritable(url) : unsafeLink(url);
}

function wrongHost(url: string): Words {
  return {
    message: {
      en: `"${url}" names a host or a port that cannot exist.`,
      fr: fr`« ${url} » nomme un serveur ou un port qui ne peut pas exister.`,
    },
    hint: {
      en: 'Write the host as the browser shows it, for example https://example.org/page; a port is at most 65535.',
      fr: fr`Écrivez le serveur tel que le navigateur le montre, par exemple https://example.org/page ; un port ne dépasse pas 65535.`,
    },
  };
}

function withPassword(url: string): Words {
  return {
    message: {
      en: `"${url}" holds a user name or a password before an @.`,
      fr: fr`« ${url} » contient un nom d'utilisateur ou un mot de passe devant un @.`,
    },
    hint: {
      en: 'Write the address without them, for example https://example.org/page: everybody would read them.',
      fr: fr`Écrivez l'adresse sans eux, par exemple https://example.org/page : tout le monde pourrait les lire.`,
    },
  };
}

function unwritable(url: string): Words {
  return {
    message: {
      en: `"${url}" is no address that stands in a page as it is typed.`,
      fr: fr`« ${url} » n'est pas une adresse qui reste telle quelle dans une page.`,
    },
    hint: {
      en: 'Write the host by its name, for example https://example.org/page.',
      fr: fr`Écrivez le serveur par son nom, par exemple https://example.org/page.`,
    },
  };
}

function noWebAddress(url: string): Words {
  return {
    message: {
      en: `"${url}" is no address that starts with http:// or https://.`,
      fr: fr`« ${url} » n'est pas une adresse qui commence par http:// ou https://.`,
    },
    hint: {
      en: 'Write the whole address, for example https://example.org/page, or leave it out.',
      fr: fr`Écrivez l'adresse entière, par exemple https://example.org/page, ou retirez-la.`,
    },
  };
}

function unsafeLink(url: string): Words {
  return {
    message: {
      en: `"${url}" is no link that a reader can follow safely.`,
      fr: fr`« ${url} » n'est pas un lien qu'un lecteur peut suivre sans risque.`,
    },
    hint: {
      en: 'Write an address that starts with https:, http:, mailto: or tel:, a relative one such as /methode/, or a #fragment.',
      fr: fr`Écrivez une adresse qui commence par https:, http:, mailto: ou tel:, une adresse relative comme /methode/, ou une #ancre.`,
    },
  };
}

function foreignPicture(url: string): Words {
  const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url;
  return {
    message: {
      en: `"${shown}" is no picture of the content folder.`,
      fr: fr`« ${shown} » n'est pas une image du dossier des contenus.`,
    },
    hint: {
      en: 'Put the picture into content/images and write its file name: pages ask no other host for anything.',
      fr: fr`Mettez l'image dans content/images et écrivez son nom de fichier : les pages ne demandent rien à un autre serveur.`,
    },
  };
}
