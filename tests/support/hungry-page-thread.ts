import type { DuePage } from '../../src/output/due-page.ts';
import type { RenderedPage } from '../../src/output/page-rendering.ts';

/** Renders like the threads of a build, but fails as a page's route says: by its error, or by exhausting the memory. */
export default async function renderHungrily(pages: readonly DuePage[]): Promise<RenderedPage[]> {
  const held: string[][] = [];
  while (pages.some(({ route }) => route === '/hungry')) held.push(Array(100_000).fill('more'));
  if (pages.some(({ route }) => route === '/broken'))
    throw new Error('broken could not be rendered.', { cause: new Error('ENOSPC: no space left on device, write') });
  return pages.map(({ file, key }) => ({ file, key, bytes: new TextEncoder().encode(file) }));
}
