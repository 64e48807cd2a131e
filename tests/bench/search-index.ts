/** Makes the search index of a content folder where a build looks for it; its own program, so that time and memory are its own. */

import { contentOptions, readArguments } from '../../src/cli/arguments.ts';
import { cacheOf } from '../../src/cli/content-cache.ts';
import { fixEnvironment } from '../../src/cli/environment.ts';
import { searchIndex } from '../../src/cli/search-index.ts';
import { usageOf } from '../../src/cli/usage-error.ts';
import { factGraph } from '../../src/domain/fact-graph.ts';
import { readContent } from '../../src/intake/content.ts';

const options = fixEnvironment(readArguments(contentOptions, usageOf('--content DIR')));
const content = await readContent(options);
if (content.site === undefined) throw new Error('The content folder has no valid site.yaml.');
await searchIndex(
  factGraph({ ...content, site: content.site, now: options.now, preview: false }),
  cacheOf(options.folder, 'search'),
);
