import type { Peer } from './peer.ts';

const config = `import { defineConfig } from 'astro/config';
export default defineConfig({ outDir: 'out' });
`;

const collections = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  briefings: defineCollection({ loader: glob({ pattern: '**/*.md', base: 'content/briefings' }) }),
};
`;

const page = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('briefings')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="fr">
  <meta charset="utf-8">
  <title>{entry.data.title}</title>
  <meta name="description" content={entry.data.summary}>
  <h1>{entry.data.title}</h1>
  <p>{entry.data.summary}</p>
  <Content />
</html>
`;

const list = `---
import { getCollection } from 'astro:content';
const briefings = await getCollection('briefings');
---
<!doctype html>
<html lang="fr">
  <meta charset="utf-8">
  <title>Mesure</title>
  <ul>{briefings.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}</ul>
</html>
`;

/** Astro as it comes, of the version that this project uses. */
export const stockAstro = (version: string): Peer => ({
  name: 'Astro',
  packages: { astro: version },
  files: {
    'astro.config.mjs': config,
    'src/content.config.mjs': collections,
    'src/pages/[...slug].astro': page,
    'src/pages/index.astro': list,
  },
  command: ['node_modules/astro/bin/astro.mjs', 'build'],
  output: ['out', '.astro', 'node_modules/.astro'],
});
