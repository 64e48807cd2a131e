import { expect, test } from 'vitest';
import { problemsOf } from './content-case.ts';

/** Warnings about a text in which `deaths` and `wounded` are figures with these units. */
async function warnings(lang: string, [deaths, wounded]: readonly [string, string], text: string) {
  const front = {
    ...{ title: 'T', summary: 'S', published: '2024-10-29', lang },
    sources: [{ id: 's', title: 'T', type: 'article', publisher: 'P' }],
    figures: [
      { id: 'deaths', label: 'A', value: 12, unit: deaths, status: 'confirmed', sources: ['s'] },
      { id: 'wounded', label: 'B', value: 40, unit: wounded, status: 'confirmed', sources: ['s'] },
    ],
  };
  const site = `{name: N, url: 'https://n.example/', languages: [${lang}], timeZone: Europe/Paris, publisher: {name: N}}`;
  const problems = await problemsOf({
    title: text,
    files: { 'site.yaml': site, 'briefings/a.md': `---\n${JSON.stringify(front)}\n---\n${text} (:figure{#wounded})\n` },
    problems: [],
  });
  return problems.filter(({ rule }) => rule === 'figure-mismatch');
}

const units: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['morts', 'blessés'],
  en: ['deaths', 'injured'],
  de: ['Tote', 'Verletzte'],
  es: ['muertos', 'heridos'],
  ar: ['قتيل', 'جريح'],
};

test.each([
  ['fr', ':figure[12 blessés]{#deaths}', 'blessés'],
  ['fr', ':figure[12]{#deaths} blessés', 'blessés'],
  ['en', ':figure[12 injured]{#deaths}', 'injured'],
  ['de', ':figure[12 Verletzte]{#deaths}', 'Verletzte'],
  ['es', ':figure[12 heridos]{#deaths}', 'heridos'],
  ['ar', ':figure[12 جريح]{#deaths}', 'جريح'],
])('%s: the noun of another figure is warned of in %s', async (lang, text, noun) => {
  const [warning, ...more] = await warnings(lang, units[lang] as [string, string], text);
  expect(more).toEqual([]);
  expect(warning).toMatchObject({
    level: 'warning',
    message: { en: `The text counts "${noun}", which the figure "wounded" counts, and not "deaths".` },
    hint: { en: 'Bind it to the figure that is meant, for example {#wounded}.' },
  });
});

test.each([
  ['fr', ':figure[12 morts]{#deaths}'],
  ['fr', ':figure[12 personnes]{#deaths}'],
  ['en', ':figure[12 people]{#deaths}'],
  ['de', ':figure[12 Menschen]{#deaths}'],
  ['es', ':figure[12 personas]{#deaths}'],
  ['ar', ':figure[12 قتيلًا]{#deaths}'],
])('%s: its own noun and one of no figure are the editor’s to choose: %s', async (lang, text) => {
  expect(await warnings(lang, units[lang] as [string, string], text)).toEqual([]);
});
