/** Draws the pictures of all links of a content folder; its own program, so that time and memory are its own. */
import { contentOptions, readArguments } from '../../src/cli/command-line/arguments.ts';
import { fixEnvironment } from '../../src/cli/command-line/environment.ts';
import { usageOf } from '../../src/cli/command-line/usage-error.ts';
import { pageVersion } from '../../src/cli/site/page-version.ts';
import { factGraph } from '../../src/domain/graph/fact-graph.ts';
import { cacheOf } from '../../src/intake/cache/content-cache.ts';
import { readContent } from '../../src/intake/content/content.ts';
import { siteAssets, withAssets } from '../../src/intake/content/site-assets.ts';
import { previewPictures } from '../../src/output/preview/preview-pictures.ts';

const options = fixEnvironment(readArguments(contentOptions, usageOf('--content DIR')));
const content = await readContent(options);
if (content.site === undefined) throw new Error('The content folder has no valid site.yaml.');
const site = withAssets(content.site, await siteAssets(options.folder, content));
await previewPictures(factGraph({ ...content, site, now: options.now, preview: false }), {
  kept: cacheOf(options.folder, 'previews'),
  version: await pageVersion(site),
});
