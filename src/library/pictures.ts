import { readPicture } from '../intake/picture.ts';
import { graph } from './graph.ts';

/** Every picture that a visible page shows, as files below the content folder. */
export async function shownPictures(): Promise<string[]> {
  const { briefings, pages } = await graph();
  return [...new Set([...briefings, ...pages].flatMap(({ pictures }) => Object.values(pictures)))].sort();
}

export { readPicture };
