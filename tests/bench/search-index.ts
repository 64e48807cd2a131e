/** Makes the search index of a content folder where a build looks for it; its own program, so that time and memory are its own. */

import { contentOptions, readArguments } from '../../src/cli/command-line/arguments.ts';
import { fixEnvironment } from '../../src/cli/command-line/environment.ts';
import { usageOf } from '../../src/cli/command-line/usage-error.ts';
import { factGraph } from '../../src/domain/graph/fact-graph.ts';
import { cacheOf } from '../../src/intake/cache/content-cache.ts';
import { readContent } from '../../src/intake/content/content.ts';
import { beginSearchIndex } from '../../src/output/search/search-index.ts';

const options = fixEnvironment(readArguments(contentOptions, usageOf('--content DIR')));
const content = await readContent(options);
if (content.site === undefined) throw new Error('The content folder has no valid site.yaml.');
const { folders } = await beginSearchIndex(
  factGraph({ ...content, site: content.site, now: options.now, preview: false }),
  cacheOf(options.folder, 'search'),
);
await folders;
