/** `npm run editor`: tells code editors what the files of a content folder may hold. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { listContentFolder } from '../intake/content-folder.ts';
import { contentOptions, readArguments } from './arguments.ts';
import { describeMarkdown, schemaFiles, writeIfNew } from './editor-files.ts';
import { fixEnvironment, projectFolder } from './environment.ts';
import { run } from './run.ts';
import { usageOf } from './usage-error.ts';

const usage = usageOf('npm run editor -- [--content DIR]');

await run(async () => {
  const { folder } = fixEnvironment(readArguments(contentOptions, usage));
  const place = join(projectFolder, '.vscode/schemas');
  mkdirSync(place, { recursive: true });
  for (const { file, text } of schemaFiles()) writeIfNew(join(place, file), text);
  describeMarkdown(projectFolder, folder, await listContentFolder(folder));
  return 0;
});
