import { z } from 'zod';
import { record } from './record.ts';
import { languageTag, line, localizedLine } from './text.ts';

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return !/^[+-]/.test(value);
  } catch {
    return false;
  }
}

/** `content/site.yaml`: the newsroom. */
export const site = record(
  {
    name: localizedLine('Write the name of the site, or one per language.').describe(
      'The name of the site, or one per language.',
    ),
    url: line('Write the address of the site, for example https://news.example.org/.').describe(
      'The address at which the site is published. SITE_URL and BASE_PATH override it.',
    ),
    languages: z
      .array(languageTag, 'Write a list of languages, for example [fr, en].')
      .min(1, 'Name at least one language, for example [fr].')
      .refine((value) => new Set(value).size === value.length, 'Name each language once.')
      .meta({ uniqueItems: true })
      .describe('The languages of the site (BCP 47). The first is the default and stands at the root.'),
    timeZone: z
      .string('Write a time zone such as Europe/Paris.')
      .refine(isTimeZone, 'Write a time zone of the IANA database, for example Europe/Paris.')
      .describe('The time zone in which instants are shown and filed.'),
    publisher: record(
      {
        name: localizedLine('Write the name of the publisher.').describe('Who publishes the site.'),
        url: line('Write the address of the publisher.')
          .optional()
          .describe('The publisher’s own site (http or https).'),
        email: z.email('Write an e-mail address.').optional().describe('Where readers write to.'),
        logo: line('Write the file of the logo in content/images.').optional().describe('A file in content/images.'),
      },
      'Write the publisher with a name.',
    ).describe('Who publishes the site.'),
    description: localizedLine('Describe the site, or once per language.')
      .optional()
      .describe('What the site is, or once per language.'),
  },
  'Write the settings of the site as keys and values, for example name: "…".',
);

export type SiteRecord = z.output<typeof site>;
