import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adminPath, withBase } from '../../domain/address/address.ts';
import { projectFolder } from '../../files/project-folder.ts';
import { mediaTypes, withCharset } from '../../formats/hosting/media-type.ts';

const packageFolder = `${projectFolder}node_modules/@sveltia/cms`;

/** A file of the form's program: as the package has it, or as text of ours. */
export type EditorFile = { readonly path: string } | { readonly text: string };

/**
 * The files of Sveltia CMS by their path below `/admin/`, so that browsers ask no other host: the edition for bundlers, which
 * brings its fonts. Browsers import no JSON by that name, so the words of each language become scripts; what looks for a newer
 * version finds this one.
 */
export function editorFiles(base: string): Map<string, EditorFile> {
  const files = new Map<string, EditorFile>();
  for (const folder of ['chunks', 'assets'])
    for (const name of readdirSync(join(packageFolder, 'npm', folder)))
      if (!name.endsWith('.map')) files.set(`${folder}/${name}`, { path: join(packageFolder, 'npm', folder, name) });
  for (const name of readdirSync(join(packageFolder, 'locales')).filter((file) => file.endsWith('.json'))) {
    const words = readFileSync(join(packageFolder, 'locales', name), 'utf8');
    files.set(`locales/${name.replace(/json$/, 'js')}`, { text: `export default ${words.trim()};\n` });
  }
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  files.set('package.json', { text: `${JSON.stringify({ version })}\n` });
  const program = readFileSync(join(packageFolder, 'npm/index.js'), 'utf8');
  files.set('index.js', { text: ownAddresses(program, withBase(base, adminPath), [...files.keys()]) });
  return files;
}

/** @param folder The address of the program's folder. @param files The files in it. */
function ownAddresses(program: string, folder: string, files: readonly string[]): string {
  const font = (address: string, name: string, cut: string) => {
    const own = files.find((file) => file.startsWith(`assets/${name}-${cut}-`));
    return own === undefined ? address : folder + own;
  };
  return program
    .replaceAll(/\.\.\/locales\/([\w-]+)\.json/g, './locales/$1.js')
    .replaceAll('https://unpkg.com/@sveltia/cms', folder.slice(0, -1))
    .replaceAll(/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g, font)
    .replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}

/** The Content-Type of a file of the program, by its name. */
export function editorFileType(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return withCharset(mediaTypes.find(({ endings }) => endings.includes(ending))?.type ?? 'application/octet-stream');
}
