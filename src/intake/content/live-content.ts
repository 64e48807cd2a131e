import { createHash } from 'node:crypto';
import { type FactGraph, factGraph, type GraphInput } from '../../domain/graph/fact-graph.ts';
import { inReadingOrder, type Problem } from '../../domain/problem/problem.ts';
import type { Site } from '../../domain/site/site.ts';
import { isAsset } from '../file/content-folder.ts';
import type { ReadOptions } from '../site/read-options.ts';
import { type Content, readContent } from './content.ts';
import { siteAssets, withAssets } from './site-assets.ts';

/** The state that the development server's pages show. */
type Snapshot = Omit<GraphInput, 'preview'>;

/** A content folder while it is edited: its current problems, and the last valid state of every existing file. */
export class LiveContent {
  readonly #options: ReadOptions;
  #content: Content;
  #snapshot: Snapshot;
  #graph: FactGraph | undefined;
  #digest: string;

  private constructor(options: ReadOptions, content: Content, site: Site) {
    this.#options = options;
    this.#content = content;
    const { briefings, pages, sources, topics, variables } = content;
    this.#snapshot = { site, briefings, pages, sources, topics, variables, now: options.now };
    this.#digest = digestOf(this.#snapshot);
  }

  /** Reads a folder for the first time; `live` is undefined if `site.yaml` is not valid. */
  static async read(options: ReadOptions): Promise<{ live: LiveContent | undefined; content: Content }> {
    const content = await readContent(options);
    if (content.site === undefined) return { content, live: undefined };
    const assets = await siteAssets(options.folder, content);
    const told = withProblems(content, assets.problems);
    return { content: told, live: new LiveContent(options, told, withAssets(content.site, assets)) };
  }

  get content(): Content {
    return this.#content;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** The graph that pages show, including drafts and scheduled briefings. */
  get graph(): FactGraph {
    this.#graph ??= factGraph({ ...this.#snapshot, preview: true });
    return this.#graph;
  }

  /**
   * Reads changed files of the folder again.
   *
   * @param changed Paths below the folder; other Markdown files are not opened.
   * @returns Whether pages changed, and the problems of the files whose problems changed.
   */
  async reread(changed: ReadonlySet<string>): Promise<{ pagesChanged: boolean; problems: readonly Problem[] }> {
    const before = this.#content;
    const reading = before.markdown;
    const content = await readContent(this.#options, reading && { reading, changed });
    this.#content = content;
    // Without a valid `site.yaml` nothing can be checked: keep the last state.
    if (content.site !== undefined) {
      const merged = this.#merged(content);
      const { look, pictures = {} } = this.#snapshot.site;
      const unchanged = Object.fromEntries(Object.entries(pictures).filter(([file]) => !changed.has(file)));
      const fresh = await siteAssets(this.#options.folder, { ...content, ...merged }, unchanged);
      const site = withAssets(content.site, { ...fresh, look: fresh.look ?? look });
      this.#content = withProblems(content, fresh.problems);
      this.#snapshot = { ...merged, site, now: this.#options.now };
      this.#graph = undefined;
    }
    const digest = digestOf(this.#snapshot);
    const pagesChanged = digest !== this.#digest || [...changed].some(isAsset);
    this.#digest = digest;
    return { pagesChanged, problems: newProblems(before.problems, this.#content.problems) };
  }

  /** The new reading, with the last valid state of existing files that now have errors. */
  #merged({ briefings, pages, sources, topics, variables, files }: Content): Omit<Snapshot, 'site' | 'now'> {
    const last = this.#snapshot;
    const kept = <T>(entries: readonly T[], earlier: readonly T[], fileOf: (entry: T) => string) => {
      const present = new Set(entries.map(fileOf));
      return [...entries, ...earlier.filter((entry) => files.has(fileOf(entry)) && !present.has(fileOf(entry)))];
    };
    return {
      briefings: kept(briefings, last.briefings, ({ file }) => file),
      pages: kept(pages, last.pages, ({ file }) => file),
      sources: kept(sources, last.sources, ({ id }) => `sources/${id}.yaml`),
      topics: kept(topics, last.topics, ({ id }) => `topics/${id}.yaml`),
      variables: kept(variables, last.variables, ({ id }) => `variables/${id}.yaml`),
    };
  }
}

function withProblems(content: Content, more: readonly Problem[]): Content {
  return more.length === 0 ? content : { ...content, problems: [...content.problems, ...more].sort(inReadingOrder) };
}

/** Changes with anything a page could show; Markdown files contribute their digests. */
function digestOf({ briefings, pages, site, sources, topics, variables }: Snapshot): string {
  const files = [...briefings, ...pages].map(({ file, digest, pictures }) => [file, digest, pictures]).sort();
  return createHash('sha256')
    .update(JSON.stringify([files, site, sources, topics, variables]))
    .digest('hex');
}

function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const told = Map.groupBy(before, ({ file }) => file);
  return [...Map.groupBy(after, ({ file }) => file)].flatMap(([file, problems]) =>
    JSON.stringify(told.get(file)) === JSON.stringify(problems) ? [] : problems,
  );
}
