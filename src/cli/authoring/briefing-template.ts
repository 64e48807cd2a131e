import { stringify } from 'yaml';

/** The values that a new briefing starts with. */
export interface NewBriefing {
  readonly title: string;
  /** The UUID that identifies the briefing in feeds. */
  readonly id: string;
  /** The day of publication. */
  readonly day: string;
  readonly lang: string;
  /** Whether the frontmatter needs a `lang` key. */
  readonly namesLang: boolean;
}

/** The text of a new briefing in its language: required fields first, optional ones as comments. */
export function briefingTemplate({ title, id, day, lang, namesLang }: NewBriefing): string {
  const words = templateWords(lang);
  return [
    '---',
    `title: ${scalar(title)}`,
    `summary: # ${words.summary}`,
    `published: ${day} # ${words.published}`,
    ...(namesLang ? [`lang: ${lang}`] : []),
    `draft: true # ${words.draft}`,
    `id: ${id} # ${words.id}`,
    '',
    `# ${words.optional}`,
    ...words
      .fields(day)
      .split('\n')
      .map((line) => `# ${line}`),
    ...words.quotation.split('\n').map((line) => `# # ${line}`),
    '---',
    words.body,
    '',
  ].join('\n');
}

/** The words that commands write into a briefing: in its language if available, else in English. */
export function templateWords(lang: string): typeof english {
  return lang.split('-')[0] === 'fr' ? french : english;
}

/** A text as a YAML scalar on one line. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

const french = {
  summary: 'le chapeau : ce qui s’est passé, en 300 caractères au plus',
  published: 'ou avec l’heure : 2024-10-29T08:00:00+01:00',
  draft: 'un brouillon n’est jamais publié : enlevez cette ligne le moment venu',
  id: 'pour les lecteurs de flux : ne change jamais, même si le fichier change de nom',
  original: 'original :',
  notCarried: 'Sans équivalent ici, tel quel :',
  notRead: 'Illisible :',
  notSaid: 'Impossible en Markdown, retiré du texte :',
  shortcode: 'Appel d’un gabarit, resté dans le texte :',
  tooLong: 'à raccourcir : 110 caractères au plus',
  first: 'Notre première synthèse',
  firstSlug: 'premiere-synthese',
  firstSummary: 'Ce brouillon montre tout ce qu’une synthèse peut contenir.',
  optional: 'Facultatif. Enlevez le « # » devant ce dont vous avez besoin.',
  fields: (day: string) => `topics: [crue] # de quoi il s’agit
places: [Ornans] # sur la carte : { name: Ornans, latitude: 47.1, longitude: 6.15 }
keyPoints: # l’essentiel, une ligne chacun
  - 'La Loue a atteint :figure[316 m³/s]{#debit} [@station].'
sources:
  - id: station # le nom court qui sert à citer : [@station] dans le texte
    title: Relevé du 28 octobre
    type: dataset # statement, article, report, study, dataset, document, interview ou post
    publisher: Station d’Ornans # une organisation ; pour une personne, by et role
    date: 2024-10-28
  - id: maire
    title: Point de presse à la mairie
    type: statement
    by: Anne Roy
    role: maire d’Ornans
    date: 2024-10-28
figures: # chaque nombre du texte : :figure[316 m³/s]{#debit}
  - id: debit
    label: Débit de la Loue # ce que l’on compte
    value: 316 # en entier, jamais en millions ; ou minValue et maxValue, ou unknown
    unit: m³/s # tel qu’on le lit après le nombre ; "1" s’il n’y en a pas
    status: confirmed # confirmed, estimated, claimed, projected ou disputed
    observationDate: 2024-10-28 # quand c’était vrai
    variable: debit-ornans # la même grandeur d’une synthèse à l’autre
    sources: [station]
  - id: foyers
    label: Foyers sans courant
    minValue: 1200
    maxValue: 1500
    unit: foyers
    status: claimed
    attributedTo: la mairie d’Ornans # qui le dit, si ce n’est pas établi
    sources: [{source: maire, quote: Entre 1 200 et 1 500 foyers sont sans courant.}]
dates: # la chronologie : 2024-10-28, 2024-10, 2024-Q4, 2024, ou 2024-10-01/2024-10-28
  - date: 2024-10-28
    label: Pic de la crue
    sources: [station]
updates: # après la publication : update, clarification, correction ou retraction
  - date: ${day}
    type: correction
    figure: debit
    from: 310 # la valeur d’avant ; to est celle de la fiche
    to: 316
    note: Le débit a été recalculé par la station.`,
  quotation: `Une citation, dans le texte :
:::quote{source=maire}
Nous n’avons jamais vu la Loue monter si vite.
:::`,
  body: '## Les faits\n\n## Le contexte',
};

const english: typeof french = {
  summary: 'the standfirst: what happened, in at most 300 characters',
  published: 'or with the hour: 2024-10-29T08:00:00+01:00',
  draft: 'a draft is never published: take this line out when it is time',
  id: 'for feed readers: never changes, even if the file is renamed',
  original: 'original:',
  notCarried: 'No equivalent here, as it was:',
  notRead: 'Not readable:',
  notSaid: 'Markdown cannot say this, taken out of the text:',
  shortcode: 'A call of a template, left in the text:',
  tooLong: 'to be shortened: at most 110 characters',
  first: 'Our first briefing',
  firstSlug: 'first-briefing',
  firstSummary: 'This draft shows what a briefing can hold.',
  optional: 'Optional. Take the "#" away from what you need.',
  fields: (day: string) => `topics: [floods] # what it is about
places: [Ornans] # on the map: { name: Ornans, latitude: 47.1, longitude: 6.15 }
keyPoints: # the essentials, one line each
  - 'The Loue reached :figure[316 m³/s]{#flow} [@station].'
sources:
  - id: station # the short name by which the text cites it: [@station]
    title: Reading of 28 October
    type: dataset # statement, article, report, study, dataset, document, interview or post
    publisher: Ornans station # an organisation; for a person, by and role
    date: 2024-10-28
  - id: mayor
    title: Press briefing at the town hall
    type: statement
    by: Anne Roy
    role: mayor of Ornans
    date: 2024-10-28
figures: # every number of the text: :figure[316 m³/s]{#flow}
  - id: flow
    label: Flow of the Loue # what is counted
    value: 316 # in full, never in millions; or minValue and maxValue, or unknown
    unit: m³/s # as read after the number; "1" for none
    status: confirmed # confirmed, estimated, claimed, projected or disputed
    observationDate: 2024-10-28 # when it was true
    variable: flow-ornans # the same quantity from one briefing to the next
    sources: [station]
  - id: homes
    label: Homes without power
    minValue: 1200
    maxValue: 1500
    unit: homes
    status: claimed
    attributedTo: the town hall of Ornans # who says so, where it is not settled
    sources: [{source: mayor, quote: "Between 1,200 and 1,500 homes are without power."}]
dates: # the timeline: 2024-10-28, 2024-10, 2024-Q4, 2024, or 2024-10-01/2024-10-28
  - date: 2024-10-28
    label: Peak of the flood
    sources: [station]
updates: # after publication: update, clarification, correction or retraction
  - date: ${day}
    type: correction
    figure: flow
    from: 310 # the value before; to is that of the record
    to: 316
    note: The station has computed the flow anew.`,
  quotation: `A quotation, in the text:
:::quote{source=mayor}
We have never seen the Loue rise so fast.
:::`,
  body: '## The facts\n\n## Background',
};
