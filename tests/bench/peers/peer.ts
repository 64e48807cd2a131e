/** Another generator, with the smallest site that shows the corpus: a page per briefing, and a list of them. */
export interface Peer {
  readonly name: string;
  /** The packages it needs from the registry, by exact version. */
  readonly packages: Readonly<Record<string, string>>;
  /** Its settings and templates, by path. The corpus is in `content/briefings`. */
  readonly files: Readonly<Record<string, string>>;
  /** What Node runs to build the site. */
  readonly command: readonly string[];
  /** What a build leaves, to be out of the way of the next one. */
  readonly output: readonly string[];
}
