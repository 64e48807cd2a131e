import { createHash } from 'node:crypto';
import { type FactGraph, factGraph, type GraphInput } from '../../domain/graph/fact-graph.ts';
import { inReadingOrder, type Problem } from '../../domain/problem/problem.ts';
import type { Site } from '../../domain/site/site.ts';
import { isAsset } from '../file/content-folder.ts';
import type { ReadOptions } from '../site/read-options.ts';
import { type Content, readContent } from './content.ts';
import { siteAssets, withAssets } from './site-assets.ts';

/** What the pages of a folder that is being written show. */
type Snapshot = Omit<GraphInput, 'preview'>;

/** A content folder while it is written: its problems now, and the last good state of every file that is there. */
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

  /** Reads a folder for the first time; undefined while its `site.yaml` describes no site. */
  static async read(options: ReadOptions): Promise<{ live: LiveContent | undefined; content: Content }> {
    const content = await readContent(options);
    if (content.site === undefined) return { content, live: undefined };
    const dress = await siteAssets(options.folder, content);
    const told = withProblems(content, dress.problems);
    return { content: told, live: new LiveContent(options, told, withAssets(content.site, dress)) };
  }

  get content(): Content {
    return this.#content;
  }

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  /** What pages show, drafts and scheduled briefings included. */
  get graph(): FactGraph {
    this.#graph ??= factGraph({ ...this.#snapshot, preview: true });
    return this.#graph;
  }

  /**
   * Reads the folder again after files have changed.
   *
   * @param changed Paths below the folder. Markdown that is not among them is not opened.
   * @returns Whether pages show something else now, and the problems of the files that have others than before.
   */
  async reread(changed: ReadonlySet<string>): Promise<{ pagesChanged: boolean; problems: readonly Problem[] }> {
    const before = this.#content;
    const reading = before.markdown;
    const content = await readContent(this.#options, reading && { reading, changed });
    this.#content = content;
    // Without a site nothing can be judged: everything stays as it was.
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

  /** What was read, and the last state of what is there and could not be read. */
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

/** Changes with anything that a page could show; what stands in a Markdown file is named by its own digest. */
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
