import type { BuiltSite } from '../../site/built-site.ts';
import { attributes, parse } from '../../site/html.ts';

/** What judges ask of a site at every link. A site does not change while it is judged. */
class JudgedSite {
  readonly files: ReadonlySet<string>;
  readonly #site: BuiltSite;
  readonly #ids = new Map<string, ReadonlySet<string | undefined>>();

  constructor(site: BuiltSite) {
    this.#site = site;
    this.files = new Set(site.files());
  }

  /** The ids on a page. */
  idsOf(file: string): ReadonlySet<string | undefined> {
    const known = this.#ids.get(file) ?? new Set(attributes(parse(this.#site.read(file)), '[id]', 'id'));
    this.#ids.set(file, known);
    return known;
  }
}

const judged = new WeakMap<BuiltSite, JudgedSite>();

export function judgedSite(site: BuiltSite): JudgedSite {
  const known = judged.get(site) ?? new JudgedSite(site);
  judged.set(site, known);
  return known;
}
