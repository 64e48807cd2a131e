/** Starts the form with its configuration, and has it read and write files so that only changes are written. */
import { fileToForm, formToFile } from '../form/edited-file.ts';
import type { FormField } from '../form/form-field.ts';

interface Settings {
  readonly script: string;
  readonly configs: Readonly<Record<'en' | 'fr', object>>;
  readonly formats: readonly {
    readonly name: string;
    readonly extension: string;
    readonly fields: readonly FormField[];
  }[];
}

interface Cms {
  init(options: { config: object }): void;
  registerCustomFormat(
    name: string,
    extension: string,
    format: {
      fromFile: (text: string) => object;
      toFile: (values: Record<string, unknown>) => string;
    },
  ): void;
}

const settings = JSON.parse(document.getElementById('precis-form')?.textContent ?? '{}') as Settings;
const { default: cms } = (await import(/* @vite-ignore */ settings.script)) as { default: Cms };
for (const { name, extension, fields } of settings.formats) {
  const isMarkdown = extension === 'md';
  cms.registerCustomFormat(name, extension, {
    fromFile: (text) => fileToForm(text, fields, isMarkdown),
    toFile: (values) => formToFile(values, fields, isMarkdown),
  });
}
cms.init({ config: settings.configs[navigator.language.startsWith('fr') ? 'fr' : 'en'] });
