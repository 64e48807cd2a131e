import { SchemaOrg } from '../../support/schema-org.ts';
import { judgeOf } from './fault.ts';

const vocabulary = new SchemaOrg();

/** Structured data is JSON, and every property belongs to its type in schema.org's vocabulary. */
export const structuredData = judgeOf(/\.html$/, function* (text) {
  for (const [, json = ''] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
    for (const node of nodes(JSON.parse(json))) {
      const type = node['@type'];
      if (type === undefined) continue;
      for (const property of Object.keys(node).filter((key) => !key.startsWith('@')))
        if (!vocabulary.has(String(type), property)) yield `${type} has no ${property}`;
    }
  }
});

function nodes(value: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(nodes)];
}
