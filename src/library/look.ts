import { readFont } from '../intake/cache/font.ts';
import { graph } from './graph.ts';

/** The font files that pages may ask for, by name. */
export async function fontFiles(): Promise<readonly string[]> {
  return graph().site.look?.fontFiles ?? [];
}

export { readFont };
