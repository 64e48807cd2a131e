import { z } from 'zod';
import { author } from './author.ts';
import { datedEvent } from './dated-event.ts';
import { point } from './day.ts';
import { figure } from './figure.ts';
import { image } from './image.ts';
import { place } from './place.ts';
import { record } from './record.ts';
import { slug } from './slug.ts';
import { source } from './source.ts';
import { languageTag, line } from './text.ts';
import { update } from './update.ts';

const letterOrDigit = /[\p{L}\p{N}]/u;
const needsOne = 'A topic needs at least one letter or digit.';
const topic = line('Write a topic.')
  .refine((value) => letterOrDigit.test(value), needsOne)
  .meta({ pattern: letterOrDigit.source, patternErrorMessage: needsOne });

/** What an editor writes between the `---` lines of `content/briefings/**\/<slug>.md`. */
export const briefing = record(
  {
    title: line('Write a headline of at most 110 characters.', 110).describe(
      'The headline on the page, in lists and in feeds. No full stop.',
    ),
    summary: line('Write a standfirst of at most 300 characters.', 300).describe(
      'The standfirst; also the description in feeds and link previews.',
    ),
    published: point('instant', 'day').describe(
      'When the briefing appears: an instant with its offset, or a day (00:00 in the site’s time zone). In the future it is scheduled.',
    ),
    lang: languageTag.optional().describe('The language of the briefing; one of site.yaml, by default its first.'),
    translationOf: slug('Write the slug of the briefing that this one translates.')
      .optional()
      .describe('The slug of the briefing that this one translates.'),
    draft: z
      .boolean('Write draft: true, or leave it out.')
      .optional()
      .describe('A draft is never in a production build.'),
    expires: point('instant', 'day')
      .optional()
      .describe('From then on the page says that it is out of date; it is not removed.'),
    authors: z.array(author, 'Write a list of authors.').optional().describe('Who wrote the briefing.'),
    topics: z
      .array(topic, 'Write a list of topics, for example [diplomatie].')
      .optional()
      .describe('What the briefing is about.'),
    places: z
      .array(place, 'Write a list of places.')
      .optional()
      .describe('Where it happens; places with coordinates appear on a map.'),
    keyPoints: z
      .array(line('Write a key point in one line.'), 'Write a list of key points.')
      .optional()
      .describe('The essentials, above the body; one line of Markdown each.'),
    sources: z.array(source, 'Write a list of sources.').optional().describe('The sources that the briefing rests on.'),
    figures: z
      .array(figure, 'Write a list of figures.')
      .optional()
      .describe('The numbers of the briefing, as records.'),
    dates: z.array(datedEvent, 'Write a list of dates.').optional().describe('The dates of the story.'),
    updates: z.array(update, 'Write a list of updates.').optional().describe('The public change log.'),
    image: image.optional().describe('The lead picture.'),
    related: z
      .array(slug('Write the slug of a briefing.'), 'Write a list of slugs.')
      .optional()
      .describe('Slugs of briefings that belong to this one.'),
  },
  'Write the frontmatter as keys and values, for example title: "…".',
);

export type BriefingRecord = z.output<typeof briefing>;
