import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { fitsAddress, topicId } from '../grammar/topic-id.ts';
import { advise } from './advice.ts';
import { aliases } from './aliases.ts';
import { author } from './author.ts';
import { datedEvent } from './dated-event.ts';
import { point } from './day.ts';
import { figure } from './figure.ts';
import { figureDefaults } from './figure-defaults.ts';
import { image } from './image.ts';
import { place } from './place.ts';
import { record } from './record.ts';
import { slug } from './slug.ts';
import { source } from './source.ts';
import { languageTag, line } from './text.ts';
import { update } from './update.ts';

const letterOrDigit = /[\p{L}\p{N}]/u;
const needsOne = advise(
  'A topic needs at least one letter or digit.',
  fr`Un thème contient au moins une lettre ou un chiffre.`,
);
const topic = line(advise('Write a topic.', fr`Écrivez un thème.`))
  .refine((value) => letterOrDigit.test(value), needsOne)
  .refine(
    (value) => fitsAddress(topicId(value)),
    advise(
      'This topic is too long for an address. Keep it within 80 letters.',
      fr`Ce thème est trop long pour une adresse. Tenez-le en 80 lettres.`,
    ),
  )
  .meta({ pattern: letterOrDigit.source, patternErrorMessage: needsOne });

/** The frontmatter of `content/briefings/**\/<slug>.md`. */
export const briefing = record(
  {
    title: line(
      advise('Write a headline of at most 110 characters.', fr`Écrivez un titre de 110 caractères au plus.`),
      110,
    ).describe('The headline on the page, in lists and in feeds. No full stop.'),
    summary: line(
      advise('Write a standfirst of at most 300 characters.', fr`Écrivez un chapeau de 300 caractères au plus.`),
      300,
    ).describe('The standfirst; also the description in feeds and link previews.'),
    id: z
      .uuid(
        advise(
          'Write the UUID that npm run new makes, or leave the id out.',
          fr`Écrivez l'UUID que donne npm run new, ou retirez cette ligne.`,
        ),
      )
      .optional()
      .describe('By this UUID feed readers know the briefing, also after it is renamed.'),
    published: point('instant', 'day').describe(
      'When the briefing appears: an instant with its offset, or a day (00:00 in the site’s time zone). In the future it is scheduled.',
    ),
    lang: languageTag.optional().describe('The language of the briefing; one of site.yaml, by default its first.'),
    translationOf: slug(
      advise(
        'Write the slug of the briefing that this one translates.',
        fr`Écrivez le nom de fichier, sans .md, de la synthèse que celle-ci traduit.`,
      ),
    )
      .optional()
      .describe('The slug of the briefing that this one translates.'),
    draft: z
      .boolean(advise('Write draft: true, or leave it out.', fr`Écrivez draft: true, ou retirez cette ligne.`))
      .optional()
      .describe('A draft is never in a production build.'),
    expires: point('instant', 'day')
      .optional()
      .describe('From then on the page says that it is out of date; it is not removed.'),
    pinned: z
      .boolean(advise('Write pinned: true, or leave it out.', fr`Écrivez pinned: true, ou retirez cette ligne.`))
      .optional()
      .describe('It leads the front page, until it expires.'),
    authors: z
      .array(author, advise('Write a list of authors.', fr`Écrivez une liste d'auteurs.`))
      .optional()
      .describe('Who wrote the briefing.'),
    topics: z
      .array(
        topic,
        advise(
          'Write a list of topics, for example [diplomatie].',
          fr`Écrivez une liste de thèmes, par exemple [diplomatie].`,
        ),
      )
      .optional()
      .describe('What the briefing is about.'),
    places: z
      .array(place, advise('Write a list of places.', fr`Écrivez une liste de lieux.`))
      .optional()
      .describe('Where it happens; places with coordinates appear on a map.'),
    keyPoints: z
      .array(
        line(advise('Write a key point in one line.', fr`Écrivez ce point clé sur une seule ligne.`)),
        advise('Write a list of key points.', fr`Écrivez une liste de points clés.`),
      )
      .optional()
      .describe('The essentials, above the body; one line of Markdown each.'),
    sources: z
      .array(source, advise('Write a list of sources.', fr`Écrivez une liste de sources.`))
      .optional()
      .describe('The sources that the briefing rests on.'),
    figures: z
      .array(figure, advise('Write a list of figures.', fr`Écrivez une liste de chiffres.`))
      .optional()
      .describe('The numbers of the briefing, as records.'),
    figureDefaults: figureDefaults
      .optional()
      .describe('What every figure of the file has that does not say otherwise. A list replaces, it is not joined.'),
    dates: z
      .array(datedEvent, advise('Write a list of dates.', fr`Écrivez une liste de dates.`))
      .optional()
      .describe('The dates of the story.'),
    updates: z
      .array(update, advise('Write a list of updates.', fr`Écrivez une liste de mises à jour.`))
      .optional()
      .describe('The public change log.'),
    image: image.optional().describe('The lead picture.'),
    aliases,
    related: z
      .array(
        slug(advise('Write the slug of a briefing.', fr`Écrivez le nom de fichier d'une synthèse, sans .md.`)),
        advise('Write a list of slugs.', fr`Écrivez une liste de noms de synthèses, sans .md.`),
      )
      .optional()
      .describe('Slugs of briefings that belong to this one.'),
  },
  advise(
    'Write the frontmatter as keys and values, for example title: "…".',
    fr`Écrivez l'en-tête sous forme de clés et de valeurs, par exemple title: "…".`,
  ),
);

export type BriefingRecord = z.output<typeof briefing>;
