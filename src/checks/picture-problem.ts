import { isLocalPicture } from '../domain/address/safe-url.ts';
import { type PictureFile, pictureFile, similarPicture } from '../domain/site/picture-file.ts';
import { pictureLimits } from '../domain/site/picture-limits.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { meant } from '../grammar/nearest.ts';
import type { Words } from './rule.ts';
import type { PictureFlaw, SiteIndex } from './site-index.ts';

/**
 * The problem of a picture, if it is missing or cannot be shown.
 *
 * @param file The file that shows the picture, relative to the content folder.
 */
export function pictureProblem(
  src: string,
  file: string,
  { pictureFiles, brokenPictures }: SiteIndex,
): Words | undefined {
  // The rule unsafe-url reports external pictures.
  if (!isLocalPicture(src)) return undefined;
  const found = pictureFile(src, file, pictureFiles);
  if (found.type === 'file') {
    const flaw = brokenPictures.get(found.file);
    return flaw === undefined ? undefined : flawWords(src, flaw);
  }
  const message =
    found.type === 'outside'
      ? {
          en: `The picture "${src}" leads out of the content folder.`,
          fr: fr`L'image « ${src} » est hors du dossier des contenus.`,
        }
      : { en: `There is no picture "${src}".`, fr: fr`Il n'y a pas d'image « ${src} ».` };
  const similar = similarPicture(src, file, pictureFiles);
  return { message, hint: similar === undefined ? hints[found.type] : meant(similar) };
}

const hints: Readonly<Record<Exclude<PictureFile['type'], 'file'>, Bilingual>> = {
  missing: {
    en: 'Put the picture next to this file or into content/images, and write its name.',
    fr: fr`Mettez l'image à côté de ce fichier ou dans content/images, et écrivez son nom.`,
  },
  outside: {
    en: 'Pictures stay in the content folder: put it into content/images and write its name.',
    fr: fr`Les images restent dans le dossier des contenus : mettez-la dans content/images et écrivez son nom.`,
  },
};

function flawWords(src: string, flaw: PictureFlaw): Words {
  if (typeof flaw === 'string') return plainFlaws[flaw](src);
  if ('forbidden' in flaw) return forbiddenWords(src, flaw);
  return typeWords(src, flaw.type);
}

const { pixels, drawingSize, drawingLevels, drawingElements } = pictureLimits;
const millions = pixels / 1_000_000;

const plainFlaws: Readonly<Record<Extract<PictureFlaw, string>, (src: string) => Words>> = {
  'no-picture': (src) => ({
    message: { en: `The file "${src}" is no picture.`, fr: fr`Le fichier « ${src} » n'est pas une image.` },
    hint: { en: 'Put the picture itself in its place.', fr: fr`Mettez l'image elle-même à sa place.` },
  }),
  damaged: (src) => ({
    message: {
      en: `The picture "${src}" is damaged or breaks off before its end.`,
      fr: fr`L'image « ${src} » est abîmée ou s'interrompt avant la fin.`,
    },
    hint: { en: 'Copy or export it again.', fr: fr`Copiez-la ou exportez-la de nouveau.` },
  }),
  'too-large': (src) => ({
    message: {
      en: `The file of the picture "${src}" has more than 256 MiB.`,
      fr: fr`Le fichier de l'image « ${src} » pèse plus de 256 Mio.`,
    },
    hint: {
      en: 'Make it smaller: pages show 1600 pixels of its width.',
      fr: fr`Réduisez-la : les pages en montrent 1600 pixels de large.`,
    },
  }),
  'too-many-pixels': (src) => ({
    message: {
      en: `The picture "${src}" has more than ${millions} million pixels, all its images together.`,
      fr: fr`L'image « ${src} » a plus de ${millions} millions de pixels, toutes ses vues comprises.`,
    },
    hint: {
      en: 'Make it smaller: pages show 1600 pixels of its width.',
      fr: fr`Réduisez-la : les pages en montrent 1600 pixels de large.`,
    },
  }),
  'too-intricate': (src) => ({
    message: {
      en: `The drawing "${src}" is too large or too intricate to be shown.`,
      fr: fr`Le dessin « ${src} » est trop lourd ou trop complexe pour être montré.`,
    },
    hint: {
      en: `Simplify it (${drawingSize} MiB, ${drawingLevels} levels and ${drawingElements.toLocaleString('en')} elements at most, few filters, markers and dashes), or export it as PNG.`,
      fr: fr`Simplifiez-le (${drawingSize} Mio, ${drawingLevels} niveaux et ${drawingElements.toLocaleString('fr')} éléments au plus, peu de filtres, de marqueurs et de tirets), ou exportez-le en PNG.`,
    },
  }),
  'not-encoded': (src) => ({
    message: {
      en: `The picture "${src}" could not be encoded for the site.`,
      fr: fr`L'image « ${src} » n'a pas pu être encodée pour le site.`,
    },
    hint: { en: 'Save it again as JPEG or PNG.', fr: fr`Enregistrez-la de nouveau en JPEG ou en PNG.` },
  }),
};

function forbiddenWords(src: string, { forbidden, line }: Extract<PictureFlaw, { forbidden: string }>): Words {
  return {
    message: {
      en: `The drawing "${src}" holds ${forbidden} in its line ${line}: a picture runs nothing and loads nothing.`,
      fr: fr`Le dessin « ${src} » contient ${forbidden} à sa ligne ${line} : une image n'exécute et ne charge rien.`,
    },
    hint: {
      en: 'Remove it, or export the drawing again as plain SVG with its pictures embedded.',
      fr: fr`Retirez-le, ou exportez de nouveau le dessin en SVG simple, images incorporées.`,
    },
  };
}

function typeWords(src: string, type: string): Words {
  const [name, ending] = shown[type] ?? [type.toUpperCase()];
  const renamed = ending === undefined ? undefined : `${src.replace(/^.*\//s, '').replace(/\.\w+$/, '')}.${ending}`;
  return {
    message: {
      en: `The picture "${src}" has the type ${name}, not that of its name.`,
      fr: fr`L'image « ${src} » est de type ${name}, non du type que dit son nom.`,
    },
    hint:
      renamed === undefined
        ? { en: 'Save it as JPEG, PNG, WebP or AVIF.', fr: fr`Enregistrez-la en JPEG, PNG, WebP ou AVIF.` }
        : {
            en: `Name it ${renamed}, in the folder and here.`,
            fr: fr`Nommez-la ${renamed}, dans le dossier et ici.`,
          },
  };
}

/** Types that browsers show, with their names and extensions. */
const shown: Readonly<Record<string, readonly [name: string, ending: string]>> = {
  avif: ['AVIF', 'avif'],
  gif: ['GIF', 'gif'],
  jpeg: ['JPEG', 'jpg'],
  png: ['PNG', 'png'],
  svg: ['SVG', 'svg'],
  webp: ['WebP', 'webp'],
};
