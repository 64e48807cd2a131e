import type { Bilingual, SpokenLanguage } from '../grammar/bilingual.ts';
import type { Admin } from '../schema/admin.ts';
import type { RecordName } from '../schema/json-schema.ts';
import { bodyKey, sourceKey } from './edited-file.ts';
import { type FormField, formFields } from './form-field.ts';

/** A kind of file that the form edits. */
export interface FormCollection {
  readonly name: string;
  readonly record: RecordName;
  readonly label: Bilingual;
  readonly one: Bilingual;
  readonly isMarkdown: boolean;
  /** The field that names an entry in lists. */
  readonly title: string;
  /** The only file of its kind; else each entry is a file in the folder of that name. */
  readonly file?: string;
}

/** What the form edits. */
export const formCollections: readonly FormCollection[] = [
  {
    name: 'briefings',
    record: 'briefing',
    label: { en: 'Briefings', fr: 'Synthèses' },
    one: { en: 'briefing', fr: 'synthèse' },
    isMarkdown: true,
    title: 'title',
  },
  {
    name: 'pages',
    record: 'page',
    label: { en: 'Pages', fr: 'Pages' },
    one: { en: 'page', fr: 'page' },
    isMarkdown: true,
    title: 'title',
  },
  {
    name: 'sources',
    record: 'source',
    label: { en: 'Shared sources', fr: 'Sources partagées' },
    one: { en: 'source', fr: 'source' },
    isMarkdown: false,
    title: 'title',
  },
  {
    name: 'topics',
    record: 'topic',
    label: { en: 'Topics', fr: 'Thèmes' },
    one: { en: 'topic', fr: 'thème' },
    isMarkdown: false,
    title: 'label',
  },
  {
    name: 'variables',
    record: 'variable',
    label: { en: 'Variables', fr: 'Variables' },
    one: { en: 'variable', fr: 'variable' },
    isMarkdown: false,
    title: 'label',
  },
  {
    name: 'settings',
    record: 'site',
    label: { en: 'Settings', fr: 'Réglages' },
    one: { en: 'The site', fr: 'Le site' },
    isMarkdown: false,
    title: 'name',
    file: 'content/site.yaml',
  },
];

/** The name of the format in which a kind of file is read and written; Sveltia CMS asks that of Markdown to end so. */
export function formatName({ record, isMarkdown }: Pick<FormCollection, 'record' | 'isMarkdown'>): string {
  return `precis-${record}${isMarkdown ? '-frontmatter' : ''}`;
}

/** Fields that name a file of a collection, which must exist; by kind of file and key. */
const relations: Readonly<Record<string, string>> = {
  'briefing.related': 'briefings',
  'briefing.translationOf': 'briefings',
  'page.translationOf': 'pages',
  'topic.pinned': 'variables',
  'variable.source': 'sources',
  'source.basedOn': 'sources',
};

interface FormSite {
  readonly admin: Admin;
  readonly name: string;
  /** The address of the site. */
  readonly url: string;
}

/** The configuration of Sveltia CMS (https://sveltiacms.app/en/docs) in a language, from the schemas. */
export function cmsConfig({ admin, name, url }: FormSite, language: SpokenLanguage): object {
  const { backend = 'github', repository, branch = 'main' } = admin;
  return {
    load_config_file: false,
    // A token is typed in, so that no server of a third party has to know of it.
    backend: { name: backend, repo: repository, branch, auth_methods: ['token'] },
    app_title: name,
    site_url: url,
    display_url: url,
    media_folder: 'content/images',
    public_folder: '/images',
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80, lowercase: true },
    editor: { preview: false },
    collections: formCollections.map((collection) => collectionOf(collection, language)),
  };
}

function collectionOf(collection: FormCollection, language: SpokenLanguage): object {
  const { name, record, label, one, isMarkdown, title, file } = collection;
  const body = {
    name: bodyKey,
    label: bodyLabel[language],
    hint: bodyHint[language],
    widget: 'text',
    required: false,
  };
  const fields = [
    ...formFields(record, language).map((field) => cmsField(field, language, record)),
    ...(isMarkdown ? [body] : []),
    { name: sourceKey, widget: 'hidden' },
  ];
  const format = formatName(collection);
  if (file !== undefined)
    return { name, label: label[language], files: [{ name: record, label: one[language], file, format, fields }] };
  return {
    name,
    label: label[language],
    label_singular: one[language],
    folder: `content/${name}`,
    extension: isMarkdown ? 'md' : 'yaml',
    format,
    create: true,
    identifier_field: title,
    slug: `{{fields.${title}}}`,
    summary: `{{${title}}}`,
    ...(isMarkdown && { nested: { depth: 10, subfolders: false } }),
    fields,
  };
}

const bodyLabel: Bilingual = { en: 'Text', fr: 'Texte' };
const bodyHint: Bilingual = {
  en: 'Markdown; :figure[316 m³/s]{#flow} binds a number, [@station] cites a source. The guide tells the rest.',
  fr: 'Du Markdown ; :figure[316 m³/s]{#debit} lie un nombre, [@station] renvoie à une source. Le guide dit le reste.',
};

function cmsField(field: FormField, language: SpokenLanguage, record: RecordName): object {
  const { key, name, sentence, isRequired } = field;
  const label = name[language] === key ? key : `${name[language]} (${key})`;
  return {
    name: key,
    label,
    required: isRequired,
    ...(sentence[language] !== '' && { hint: sentence[language] }),
    ...widgetOf(field, language, record),
  };
}

function widgetOf(field: FormField, language: SpokenLanguage, record: RecordName): object {
  const { key, kind, fields, choices, pattern, isOn = false } = field;
  const collection = relations[`${record}.${key}`];
  if (collection !== undefined)
    return {
      widget: 'relation',
      collection,
      value_field: '{{slug}}',
      display_fields: [formCollections.find(({ name }) => name === collection)?.title ?? 'title'],
      multiple: kind === 'list',
    };
  const inner = () => (fields ?? []).map((one) => cmsField(one, language, record));
  if (kind === 'switch') return { widget: 'boolean', default: key === 'draft' || isOn };
  if (kind === 'choice') return { widget: 'select', options: choices };
  if (kind === 'record') return { widget: 'object', fields: inner(), collapsed: 'auto' };
  if (kind === 'text') return { widget: 'string', ...(pattern !== undefined && isPortable(pattern[0]) && { pattern }) };
  if (fields === undefined)
    return { widget: 'list', field: { name: key, label: key, widget: 'string', required: false } };
  const [first] = fields;
  return { widget: 'list', fields: inner(), collapsed: 'auto', summary: `{{fields.${first?.key ?? key}}}` };
}

/** The form tries patterns without Unicode properties only; `check` knows all of them. */
function isPortable(pattern: string): boolean {
  return !/\\[pPu]/.test(pattern);
}
