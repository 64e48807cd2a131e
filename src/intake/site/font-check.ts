import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import type { Theme } from '../../schema/theme.ts';
import { readIfThere } from '../file/content-folder.ts';
import type { FileProblem } from '../file/file-problem.ts';
import { isForeign } from '../file/own-file.ts';
import type { YamlFile } from '../yaml/yaml-file.ts';

/** Problems of the newsroom's own fonts: missing, not a font, or outside the content folder. */
export async function checkFonts(
  theme: Theme | undefined,
  folder: string,
  locate: YamlFile<unknown>['locate'],
): Promise<FileProblem[]> {
  const files = (['serif', 'sans'] as const).flatMap((kind) => {
    const font = theme?.fonts?.[kind];
    if (font === undefined || typeof font === 'string') return [];
    return (['regular', 'bold', 'italic'] as const).flatMap((style) => {
      const file = font[style];
      return file === undefined ? [] : [{ path: ['theme', 'fonts', kind, style], file }];
    });
  });
  const problems = await Promise.all(
    files.map(async ({ path, file }): Promise<FileProblem[]> => {
      const message = await fontProblem(folder, file);
      return message === undefined
        ? []
        : [{ ...locate({ value: path }), rule: 'broken-link', level: 'error', message, hint }];
    }),
  );
  return problems.flat();
}

const hint: Bilingual = {
  en: 'Put the font into the content folder and write its place there, for example fonts/gazette.woff2.',
  fr: fr`Mettez la police dans le dossier de contenu et écrivez sa place, par exemple fonts/gazette.woff2.`,
};

async function fontProblem(folder: string, file: string): Promise<Bilingual | undefined> {
  const bytes = isNamed(folder, file) ? await readIfThere(join(folder, file)) : undefined;
  if (bytes === undefined) {
    return { en: `There is no font "${file}".`, fr: fr`Il n'y a pas de police « ${file} ».` };
  }
  const { fromBuffer } = await import('@capsizecss/unpack');
  const font = await fromBuffer(bytes).catch(() => undefined);
  return font === undefined
    ? { en: `"${file}" cannot be read as a font.`, fr: fr`« ${file} » ne se lit pas comme une police.` }
    : undefined;
}

function isNamed(folder: string, file: string): boolean {
  const inside = !file.startsWith('/') && !file.split('/').includes('..');
  return inside && existsSync(join(folder, file)) && !isForeign(folder, file);
}
