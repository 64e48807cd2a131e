import type { Peer } from './peer.ts';

const config = `export default function (config) {
  config.addGlobalData('layout', 'briefing.njk');
  config.addCollection('briefings', (all) => all.getFilteredByGlob('content/briefings/**/*.md'));
  return { dir: { includes: 'layouts', output: 'out' }, markdownTemplateEngine: false };
}
`;

const page = `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>{{ title }}</title>
<meta name="description" content="{{ summary }}">
<h1>{{ title }}</h1>
<p>{{ summary }}</p>
{{ content | safe }}
</html>
`;

const list = `---
layout: false
---
<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>Mesure</title>
<ul>{% for briefing in collections.briefings %}<li><a href="{{ briefing.url }}">{{ briefing.data.title }}</a></li>{% endfor %}</ul>
</html>
`;

export const eleventy: Peer = {
  name: 'Eleventy',
  packages: { '@11ty/eleventy': '3.1.8' },
  files: { 'eleventy.config.mjs': config, 'layouts/briefing.njk': page, 'index.njk': list },
  command: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
  output: ['out'],
};
