import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { invented } from './invented-words.ts';
import { Random } from './random.ts';

const siteSettings = `name: Mesure
url: https://releve.example
languages: [fr]
timeZone: Europe/Paris
publisher:
  name: Rédaction de mesure
`;

/** More settings, for a site that only has pages, data and feeds: nothing to frame, no search, no pictures of links. */
export const leanSettings = 'embeds: none\nsearch: false\npreviews: false\n';

/** What every tenth briefing cites. */
export const sharedSource = {
  path: 'sources/registre.yaml',
  text: 'title: Registre des mesures\ntype: dataset\npublisher: Rédaction de mesure\n',
};

/** Every briefing is older than this, in seconds as in `SOURCE_DATE_EPOCH`: 1 January 2026. */
export const corpusNow = Date.UTC(2026, 0, 1) / 1000;

const firstDay = Date.UTC(2016, 0, 1);
const dayLength = 86_400_000;
const days = 3600;

/**
 * Writes a content folder of invented French briefings, the same at every run. Each has 4 sources, 5 figures, 4 dates
 * and a body of about 450 words that cites every source and binds every figure, so that no part of the work is spared.
 *
 * @param settings Lines to add to `site.yaml`.
 */
export function writeCorpus(folder: string, count: number, settings = ''): string[] {
  write(join(folder, 'site.yaml'), siteSettings + settings);
  write(join(folder, sharedSource.path), sharedSource.text);
  return Array.from({ length: count }, (_, index) => {
    const { path, text } = briefing(index);
    write(join(folder, 'briefings', path), text);
    return join(folder, 'briefings', path);
  });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

/** The briefing of one number, whatever the size of the corpus. */
export function briefing(index: number): { path: string; text: string } {
  const random = new Random(index + 1);
  const place = random.pick(invented.places);
  const subject = random.pick(invented.subjects);
  const published = firstDay + random.between(0, days) * dayLength;
  const slug = slugOf(`${String(index).padStart(6, '0')} ${place} ${subject}`);
  const sources = ['s1', 's2', 's3', 's4'] as const;
  const series = random.between(1, 60);
  const figures = [0, 1, 2, 3, 4].map((number): Figure => {
    // The first figure belongs to a series of many briefings, which keeps one unit.
    const unit = number === 0 ? invented.units[series % invented.units.length] : random.pick(invented.units);
    return {
      id: `f${number + 1}`,
      value: random.between(2, 90_000),
      unit: unit ?? 'foyers',
      source: sources[number % 4] ?? 's1',
    };
  });
  const before = (most: number) => isoDay(published - random.between(0, most) * dayLength);
  const topics = new Set([random.pick(invented.topics), random.pick(invented.topics)]);
  const frontmatter = [
    `title: "${place} : ${subject}, point ${index + 1}"`,
    `summary: "Ce que l’on sait de ${subject} à ${place}, chiffre par chiffre, avec ses sources."`,
    `published: ${isoDay(published)}T06:00:00+01:00`,
    `topics: [${[...topics].join(', ')}]`,
    `places: [${place}]`,
    'keyPoints:',
    ...figures.slice(0, 3).map((figure) => `  - 'Le relevé compte ${bound(figure)}.'`),
    'sources:',
    ...sources.flatMap((id) => [
      `  - id: ${id}`,
      '    type: report',
      `    title: "${phrase(random, 3)} sur ${subject}"`,
      `    publisher: "Agence de ${place}"`,
      `    url: https://source.example/${slug}/${id}`,
      `    date: ${before(20)}`,
    ]),
    'figures:',
    ...figures.flatMap(({ id, value, unit, source }, number) => [
      `  - id: ${id}`,
      `    label: "${phrase(random, 2)} (${number + 1})"`,
      `    value: ${value}`,
      `    unit: "${unit}"`,
      `    status: ${random.pick(invented.statuses)}`,
      `    observationDate: ${before(5)}`,
      `    sources: [${source}]`,
      ...(number === 0 ? [`    variable: serie-${series}`] : []),
    ]),
    'dates:',
    ...sources.flatMap((id, number) => [
      `  - date: ${before(40).slice(0, number === 3 ? 7 : 10)}`,
      `    label: "${phrase(random, 3)} à ${place}"`,
      `    sources: [${id}]`,
    ]),
  ];
  const register = index % 10 === 0 ? `\n${sentence(random, place)} [@registre]\n` : '';
  const text = `---\n${frontmatter.join('\n')}\n---\n\n${body(random, place, figures)}${register}`;
  return { path: `${isoDay(published).slice(0, 4)}/${slug}.md`, text };
}

/** Four sections of two paragraphs, a list and a quotation. */
function body(random: Random, place: string, figures: readonly Figure[]): string {
  const blocks = [0, 1, 2, 3].flatMap((section) => {
    const paragraphs = [0, 1].map((number) => {
      const figure = figures[(section + number) % figures.length];
      if (!figure) throw new Error('A briefing without figures.');
      const fact = `Le relevé fait état de ${bound(figure)}, selon *l’agence* [@${figure.source}].`;
      return `${sentence(random, place)} ${fact} ${sentence(random, place)} ${sentence(random, place)}`;
    });
    const list = `- ${sentence(random, place)}\n- ${sentence(random, place)}`;
    const quotation = `> ${sentence(random, place)} [@s3]`;
    const extra = section === 1 ? [list] : section === 2 ? [quotation] : [];
    return [`## ${capital(phrase(random, 2))}`, ...paragraphs, ...extra];
  });
  return `${blocks.join('\n\n')}\n`;
}

function bound({ id, value, unit }: Figure): string {
  return `:figure[${grouped(value)} ${unit}]{#${id}}`;
}

function sentence(random: Random, place: string): string {
  return `À ${place}, le ${phrase(random, random.between(3, 6))} ${random.pick(invented.verbs)} la suite du ${random.pick(invented.nouns)}.`;
}

function phrase(random: Random, words: number): string {
  const pick = (_: unknown, index: number) => random.pick(index % 2 === 0 ? invented.nouns : invented.adjectives);
  return Array.from({ length: words }, pick).join(' ');
}

/** As French groups digits: with narrow no-break spaces. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
