import { z } from 'zod';
import { datedEvent } from './dated-event.ts';
import { figureFields } from './figure-fields.ts';
import { source } from './source.ts';
import { languageTag } from './text.ts';
import { update } from './update.ts';
import { variable } from './variable.ts';

/** How published data refers to a briefing. */
const reference = z.strictObject({
  slug: z.string().describe('The last part of its address; unique per language.'),
  lang: languageTag.describe('The language of the briefing (BCP 47).'),
  url: z.url().describe('The address of its page.'),
  title: z.string().describe('Its headline.'),
  published: z.string().describe('When it appeared: an instant with its offset, or a day.'),
  modified: z
    .string()
    .nullable()
    .describe('The date of its newest update, as an instant or a day; null where it has none.'),
});

const address = z.url().optional().describe('The address of the JSON Schema that this file follows.');

/** A figure as typed, and with the bounds that its margin makes. */
const figure = z.strictObject(figureFields);

/** `facts.json` of a briefing: its records with keys and values as typed. */
export const publishedFacts = z.strictObject({
  $schema: address,
  briefing: reference.describe('The briefing that reports these facts.'),
  figures: z.array(figure).describe('Its figures, in the order of the briefing.'),
  dates: z.array(datedEvent).describe('Its dates, in the order of the briefing.'),
  sources: z.array(source).describe('Every source that it rests on, in the order of their numbers; shared ones too.'),
});

/** `/figures/<variable>.json`: every value of a variable. */
export const publishedVariable = z.strictObject({
  $schema: address,
  variable: z.string().describe('The name of the quantity across briefings and languages.'),
  label: variable.shape.label.optional(),
  description: variable.shape.description,
  observations: z
    .array(
      z.strictObject({
        briefing: reference.describe('The briefing that reports the value.'),
        figure: figure.describe('The figure as the briefing records it.'),
        sources: z.array(source).describe('The sources that the figure names, and all that these are based on.'),
        corrections: z.array(update).describe('How the value changed after publication, newest first.'),
      }),
    )
    .describe('Every value, newest briefing first. A translation repeats none of its original.'),
});

export type BriefingReference = z.output<typeof reference>;
export type PublishedFacts = z.output<typeof publishedFacts>;
export type PublishedVariable = z.output<typeof publishedVariable>;
