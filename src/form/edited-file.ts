import { parseDocument, stringify } from 'yaml';
import { editedYaml } from './edited-yaml.ts';
import type { FormField } from './form-field.ts';
import { type FormRecord, filledRecord, recordToData, recordToForm } from './form-value.ts';

/** A field that carries the file as it was through the form, so that only changes are written. */
export const sourceKey = 'precisSource';
/** The text of a Markdown file. */
export const bodyKey = 'body';

interface FileParts {
  readonly head: string;
  readonly yaml: string;
  readonly tail: string;
}

/** Splits off the frontmatter; a file of YAML is nothing else. */
function partsOf(text: string, isMarkdown: boolean): FileParts {
  if (!isMarkdown) return { head: '', yaml: text, tail: '' };
  const [, head = '', yaml = '', tail = ''] = /^(---[ \t]*\n)([\s\S]*?\n|)(---[ \t]*(?:\n[\s\S]*)?)$/.exec(text) ?? [];
  return { head, yaml, tail };
}

/** What the form shows of a file. */
export function fileToForm(text: string, fields: readonly FormField[], isMarkdown: boolean): FormRecord {
  const { yaml, tail } = partsOf(text, isMarkdown);
  const record = recordToForm(parseDocument(yaml, { version: '1.2', schema: 'core' }).contents, fields, yaml);
  // Said outright: a form would give a switch that is not there the setting of a new entry.
  const switches = fields.filter(({ kind }) => kind === 'switch').map(({ key, isOn = false }) => [key, isOn] as const);
  return {
    ...Object.fromEntries(switches),
    ...record,
    ...(isMarkdown && { [bodyKey]: bodyIn(tail) }),
    [sourceKey]: text,
  };
}

/** The file that a form asks for: the one that it showed with its changes, or a new one. */
export function formToFile(
  values: Readonly<Record<string, unknown>>,
  fields: readonly FormField[],
  isMarkdown: boolean,
): string {
  const wanted = filledRecord(values, fields) ?? {};
  const body = typeof values[bodyKey] === 'string' ? values[bodyKey] : '';
  const source = values[sourceKey];
  if (typeof source !== 'string' || source === '') {
    const yaml = stringify(recordToData(wanted, fields), { lineWidth: 0 });
    return isMarkdown ? `---\n${yaml}---\n\n${body.trim()}\n` : yaml;
  }
  const { head, yaml, tail } = partsOf(source, isMarkdown);
  const changed = editedYaml(yaml, wanted, fields);
  if (!isMarkdown) return changed;
  const opened = bodyIn(tail);
  return head + changed + (body === opened ? tail : tail.slice(0, tail.length - opened.length) + body);
}

function bodyIn(tail: string): string {
  return tail.replace(/^---[ \t]*\n?\n*/, '');
}
