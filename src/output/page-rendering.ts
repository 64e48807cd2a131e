import type { Stopwatch } from '../files/time-spent.ts';
import type { DuePage } from './due-page.ts';
import type { PageProgram } from './page-bundle.ts';

/** A page that is to be written. */
export interface RenderedPage {
  /** Path relative to the output. */
  readonly file: string;
  /** Undefined for pages that every build renders. */
  readonly key: string | undefined;
  readonly bytes: Uint8Array;
}

/** Renders a page in this thread. Throws an error that names its file. */
export async function renderedPage(
  { renderPage }: PageProgram,
  { file, address, route, key }: DuePage,
  watch: Stopwatch,
): Promise<RenderedPage> {
  watch.start();
  const response = await renderPage(address, route).catch((cause) => {
    throw new Error(`${file} could not be rendered.`, { cause });
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  watch.end(`pages of ${route}`);
  return { file, key, bytes };
}
