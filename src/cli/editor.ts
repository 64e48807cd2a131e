/**
 * `npm run editor`: writes JSON Schema and an index of files, from which code editors complete and check content
 * files.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../files/project-folder.ts';
import { listContentFolder } from '../intake/file/content-folder.ts';
import { describeMarkdown, schemaFiles, writeIfNew } from './authoring/editor-files.ts';
import { contentOptions, readArguments } from './command-line/arguments.ts';
import { fixEnvironment } from './command-line/environment.ts';
import { run } from './command-line/run.ts';
import { usageOf } from './command-line/usage-error.ts';

const usage = usageOf('npm run editor -- [--content DIR]');

await run(async () => {
  const { folder } = fixEnvironment(readArguments(contentOptions, usage));
  const place = join(projectFolder, '.vscode/schemas');
  mkdirSync(place, { recursive: true });
  for (const { file, text } of schemaFiles()) writeIfNew(join(place, file), text);
  describeMarkdown(projectFolder, folder, await listContentFolder(folder));
  return 0;
});
