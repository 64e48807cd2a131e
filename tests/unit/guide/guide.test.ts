import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { rules } from '../../../src/checks/rules.ts';
import { explanationOf, guideOf, ruleNames } from '../../../src/cli/report/explanation.ts';
import { spokenLanguages } from '../../../src/grammar/bilingual.ts';
import { briefing } from '../../../src/schema/briefing.ts';
import { datedEvent } from '../../../src/schema/dated-event.ts';
import { figure } from '../../../src/schema/figure.ts';
import { source } from '../../../src/schema/source.ts';
import { topic } from '../../../src/schema/topic.ts';
import { update } from '../../../src/schema/update.ts';
import { variable } from '../../../src/schema/variable.ts';
import { problemsOf } from '../checks/content-case.ts';

const cache = mkdtempSync(join(tmpdir(), 'precis-guide-cache-'));
vi.stubEnv('PRECIS_CACHE', cache);
afterAll(() => rmSync(cache, { recursive: true }));

/** Rules that are no file in `checks/`: the intake raises them. */
const rulesOfReading = ['file', 'yaml', 'schema', 'unknown-key'];
const everyRule = [...new Set([...rulesOfReading, ...rules.map(({ name }) => name)])].sort();

interface Fence {
  readonly language: string;
  readonly text: string;
}

function fencesIn(markdown: string): Fence[] {
  return Array.from(markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm), ([, language = '', text = '']) => ({
    language,
    text,
  }));
}

/**
 * The content folder that an example tells of: `yaml` stands in the place of the same keys of the guide's briefing,
 * `markdown` at the end of its text, `text` names more files. `address` stands in the last build, not in the folder.
 */
function folderOf(fences: readonly Fence[], complete: string): Record<string, string> {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(complete) ?? [];
  const typed = (language: string) => fences.flatMap((fence) => (fence.language === language ? [fence.text] : []));
  const changed = typed('yaml').join('');
  const keys = new Set(Array.from(changed.matchAll(/^(\w+):/gm), ([, key]) => key));
  const kept = head.split(/^(?=\w)/m).filter((field) => !keys.has(/^\w+/.exec(field)?.[0]));
  const files = typed('text').flatMap((text) => text.trim().split('\n'));
  const own = fences.some(({ language }) => language !== 'text') || files.length === 0;
  return {
    ...Object.fromEntries(files.map((file) => [file, complete])),
    ...(own && {
      'briefings/2024/loue.md': `---\n${kept.join('')}${changed}---\n${[body, ...typed('markdown')].join('\n')}`,
    }),
    'images/loue.jpg': 'a picture',
    'images/logo.png': 'a picture',
  };
}

describe.each(spokenLanguages)('the guide in %s', (language) => {
  const guide = guideOf(language);
  const [complete] = fencesIn(guide);
  const site = readFileSync(`${import.meta.dirname}/../../site/content/site.yaml`, 'utf8').replace(
    /^languages:.*/m,
    // A third language, in which the prose of the examples is not read.
    `languages: [${language}, it]`,
  );
  const raised = async (fences: readonly Fence[], published: readonly Fence[] = []) => {
    const problems = await problemsOf({
      title: '',
      files: { 'site.yaml': site, ...folderOf(fences, complete?.text ?? '') },
      published: published.map(({ text }) => ({ path: text.trim(), file: 'briefings/2024/before.md' })),
      problems: [],
    });
    return [...new Set(problems.map(({ rule }) => rule))];
  };

  test('has a section for each rule, and for nothing else', () => {
    expect(ruleNames(guide).toSorted()).toEqual(everyRule);
  });

  test('begins with a briefing that is right', async () => {
    expect(await raised([])).toEqual([]);
  });

  test('shows with an example that is right how figures are written', async () => {
    const [fields = ''] = guide.split(/^### /m);
    const [, ...example] = fencesIn(fields);
    expect(example.map((fence) => fence.language)).toEqual(['yaml', 'markdown']);
    expect(await raised(example)).toEqual([]);
  });

  test.each(everyRule)('%s: the wrong example raises it, and the right one nothing', async (rule) => {
    const [wrong = '', right = ''] = explanationOf(rule, guide).split(/^(?:Right|Juste)/m);
    const published = fencesIn(wrong).filter((fence) => fence.language === 'address');
    expect(await raised(fencesIn(wrong), published)).toEqual([rule]);
    expect(fencesIn(right)).not.toEqual([]);
    expect(await raised(fencesIn(right), published)).toEqual([]);
  });

  test.each(Object.entries({ briefing, source, figure, datedEvent, update, topic, variable }))(
    'names every field of %s',
    (_name, schema) => {
      const missing = Object.keys(schema.shape).filter((key) => !guide.includes(`\`${key}\``));
      expect(missing).toEqual([]);
    },
  );
});
