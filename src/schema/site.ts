import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { admin } from './admin.ts';
import { advise } from './advice.ts';
import { policies } from './policies.ts';
import { record } from './record.ts';
import { languageTag, line, localizedLine, webAddress } from './text.ts';
import { theme } from './theme.ts';

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return !/^[+-]/.test(value);
  } catch {
    return false;
  }
}

/** Which figures of a briefing have a frame. */
export const embedChoices = ['all', 'preferred', 'none'] as const;
export type EmbedChoice = (typeof embedChoices)[number];

/** An attribute with its value, or a comment. https://journallist.net/reference-document-for-trust-txt-specifications */
const trustLine = /^(?:#.*|[a-z]+=\S.*)$/;
const trustAdvice = advise(
  'Write a line such as "belongto=https://association.example/", or a comment that begins with #.',
  fr`Écrivez une ligne telle que « belongto=https://association.example/ », ou un commentaire commençant par #.`,
);

/** `content/site.yaml`: the newsroom. */
export const site = record(
  {
    name: localizedLine(
      advise('Write the name of the site, or one per language.', fr`Écrivez le nom du site, ou un nom par langue.`),
    ).describe('The name of the site, or one per language.'),
    url: line(
      advise(
        'Write the address of the site, for example https://news.example.org/.',
        fr`Écrivez l'adresse du site, par exemple https://news.example.org/.`,
      ),
    ).describe('The address at which the site is published. SITE_URL and BASE_PATH override it.'),
    languages: z
      .array(
        languageTag,
        advise(
          'Write a list of languages, for example [fr, en].',
          fr`Écrivez une liste de langues, par exemple [fr, en].`,
        ),
      )
      .min(
        1,
        advise('Name at least one language, for example [fr].', fr`Nommez au moins une langue, par exemple [fr].`),
      )
      .refine(
        (value) => new Set(value).size === value.length,
        advise('Name each language once.', fr`Nommez chaque langue une seule fois.`),
      )
      .meta({ uniqueItems: true })
      .describe('The languages of the site (BCP 47). The first is the default and stands at the root.'),
    timeZone: z
      .string(advise('Write a time zone such as Europe/Paris.', fr`Écrivez un fuseau horaire tel que Europe/Paris.`))
      .refine(
        isTimeZone,
        advise(
          'Write a time zone of the IANA database, for example Europe/Paris.',
          fr`Écrivez un fuseau horaire de la base IANA, par exemple Europe/Paris.`,
        ),
      )
      .describe('The time zone in which instants are shown and filed.'),
    publisher: record(
      {
        name: localizedLine(advise('Write the name of the publisher.', fr`Écrivez le nom de l'éditeur.`)).describe(
          'Who publishes the site.',
        ),
        url: webAddress(advise('Write the address of the publisher.', fr`Écrivez l'adresse de l'éditeur.`))
          .optional()
          .describe('The publisher’s own site (http or https).'),
        email: z
          .email(advise('Write an e-mail address.', fr`Écrivez une adresse électronique.`))
          .optional()
          .describe('Where readers write to.'),
        logo: line(
          advise('Write the file of the logo in content/images.', fr`Écrivez le fichier du logo dans content/images.`),
        )
          .optional()
          .describe('A file in content/images.'),
      },
      advise('Write the publisher with a name.', fr`Écrivez l'éditeur avec un name.`),
    ).describe('Who publishes the site.'),
    description: localizedLine(
      advise('Describe the site, or once per language.', fr`Décrivez le site, ou une fois par langue.`),
    )
      .optional()
      .describe('What the site is, or once per language.'),
    policies: policies.optional().describe('Where the newsroom says how it works; told to search engines.'),
    trust: z
      .array(
        line(trustAdvice)
          .refine((value) => trustLine.test(value), trustAdvice)
          .meta({ pattern: trustLine.source, patternErrorMessage: trustAdvice }),
        advise('Write a list of lines for trust.txt.', fr`Écrivez une liste de lignes pour trust.txt.`),
      )
      .optional()
      .describe('The lines of trust.txt (JournalList): to which associations the newsroom belongs, what it controls.'),
    theme: theme.optional(),
    embeds: z
      .enum(
        embedChoices,
        advise(
          'Write embeds: all, preferred or none: which figures other sites can frame.',
          fr`Écrivez embeds: all, preferred ou none : les chiffres que d'autres sites peuvent encadrer.`,
        ),
      )
      .optional()
      .describe(
        'Which figures have a frame for other sites: all, those with rank: preferred (or the first of a briefing without one), or none.',
      ),
    search: z
      .boolean(
        advise(
          'Write search: false for a site without a search page, or leave it out.',
          fr`Écrivez search: false pour un site sans page de recherche, ou retirez cette ligne.`,
        ),
      )
      .optional()
      .meta({ default: true })
      .describe('Whether the site has a search page and its index.'),
    previews: z
      .boolean(
        advise(
          'Write previews: false for links without a picture, or leave it out.',
          fr`Écrivez previews: false pour des liens sans image d'aperçu, ou retirez cette ligne.`,
        ),
      )
      .optional()
      .meta({ default: true })
      .describe('Whether a picture is drawn for each page, which other sites show where the page is linked.'),
    guide: z
      .boolean(advise('Write guide: true, or leave it out.', fr`Écrivez guide: true, ou retirez cette ligne.`))
      .optional()
      .describe('Whether the site has the editors’ guide at /guide/.'),
    admin: admin.optional(),
  },
  advise(
    'Write the settings of the site as keys and values, for example name: "…".',
    fr`Écrivez les réglages du site sous forme de clés et de valeurs, par exemple name: "…".`,
  ),
);

export type SiteRecord = z.output<typeof site>;
