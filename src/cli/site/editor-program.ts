import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../files/project-folder.ts';

const folder = `${projectFolder}node_modules/@sveltia/cms/dist`;

/** The files of Sveltia CMS as browsers load them, by their path below `/admin/`; maps are left out. */
export function editorFiles(): Map<string, string> {
  const chunks = join(folder, 'chunks');
  const parts = existsSync(chunks) ? readdirSync(chunks).filter((name) => name.endsWith('.js')) : [];
  return new Map(
    ['sveltia-cms.js', ...parts.map((name) => `chunks/${name}`)].map((file) => [file, join(folder, file)]),
  );
}
