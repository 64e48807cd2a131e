import { readFont } from '../intake/cache/font.ts';
import { graph } from './graph.ts';

/** The names of the font files that pages may load. */
export async function fontFiles(): Promise<readonly string[]> {
  return graph().site.look?.fontFiles ?? [];
}

export { readFont };
