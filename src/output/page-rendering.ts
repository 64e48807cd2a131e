import type { Stopwatch } from '../files/time-spent.ts';
import type { DuePage } from './due-page.ts';
import type { PageProgram } from './page-bundle.ts';
import type { RenderedPage } from './page-writer.ts';

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
