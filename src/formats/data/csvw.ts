import { absoluteUrl, type DataSchema, dataSchemaPath } from '../../domain/address/address.ts';
import type { SiteChrome } from '../../domain/page/site-chrome.ts';
import { figure as figureSchema } from '../../schema/figure.ts';
import type { BriefingReference } from '../../schema/published-facts.ts';
import type { Words } from '../../words/words.ts';
import { briefingColumns, type FigureColumn, figureColumns } from './figure-row.ts';

/** CSVW metadata of a briefing's CSV file; each row describes the figure whose card is on the page. */
export function factsTable(briefing: BriefingReference, chrome: SiteChrome): object {
  return {
    ...table('facts.csv', 'facts-csv', briefing.title, chrome),
    'dc:issued': briefing.published,
    'dc:modified': briefing.modified ?? undefined,
    aboutUrl: `${briefing.url}#figure-{id}`,
  };
}

/** CSVW metadata of a CSV file with figures of many briefings. */
export function observationsTable(file: string, title: string, chrome: SiteChrome): object {
  return table(file, 'figures-csv', title, chrome);
}

function table(file: string, schema: DataSchema, title: string, chrome: SiteChrome) {
  return {
    '@context': context(chrome.lang),
    url: file,
    tableSchema: absoluteUrl(chrome, dataSchemaPath(schema)),
    'dc:title': title,
    'dc:language': chrome.lang,
    'dc:publisher': chrome.publisher.name,
  };
}

/** Required by the W3C's "Metadata Vocabulary for Tabular Data". */
const context = (lang: string) => ['http://www.w3.org/ns/csvw', { '@language': lang }];

/**
 * The CSVW schema that the metadata of all tables of a kind refers to.
 *
 * @param acrossBriefings Whether columns that identify the briefing come first.
 * @param words Words of each language in which columns have titles.
 */
export function csvwSchema(acrossBriefings: boolean, words: readonly Words[]) {
  const columns: readonly FigureColumn[] = [...(acrossBriefings ? briefingColumns : []), ...figureColumns];
  return {
    '@context': context('en'),
    columns: columns.map((name) => ({
      name,
      titles: { und: name, ...Object.fromEntries(words.map(({ tag, columnTitles }) => [tag, columnTitles[name]])) },
      'dc:description': description(name),
      ...types[name],
    })),
    primaryKey: acrossBriefings ? ['briefing', 'lang', 'id'] : 'id',
  };
}

/** `unknown` means that nobody knows the number, an empty cell that the record has none. */
const decimal = { datatype: 'decimal', null: ['', 'unknown'] };
const required = { datatype: 'string', required: true };

/** Types of columns that are not text. */
const types: Readonly<Partial<Record<FigureColumn, object>>> = {
  briefing: required,
  lang: { datatype: 'language', required: true },
  published: required,
  id: required,
  label: required,
  value: decimal,
  minValue: decimal,
  maxValue: decimal,
  margin: decimal,
  confidence: decimal,
  unit: required,
  status: required,
  sources: { datatype: 'string', separator: ' ' },
};

function description(name: FigureColumn): string | undefined {
  const fields: Readonly<Record<string, { readonly description?: string | undefined } | undefined>> =
    figureSchema.shape;
  return fields[name]?.description;
}
