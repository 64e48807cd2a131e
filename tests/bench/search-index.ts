/** Makes the search index of a content folder from nothing; its own program, so that time and memory are its own. */
import { join } from 'node:path';
import { fixEnvironment } from '../../src/cli/environment.ts';
import { searchIndex } from '../../src/cli/search-index.ts';
import { factGraph } from '../../src/domain/fact-graph.ts';
import { readContent } from '../../src/intake/content.ts';

const [folder = ''] = process.argv.slice(2);
const options = fixEnvironment({ content: join(folder, 'content') });
const content = await readContent(options);
if (content.site === undefined) throw new Error('The content folder has no valid site.yaml.');
await searchIndex(
  factGraph({ ...content, site: content.site, now: options.now, preview: false }),
  join(folder, 'index'),
);
