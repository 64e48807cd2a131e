import type { APIRoute } from 'astro';
import { pictureBytes, type ServedPicture, shownPictures } from '../../library/pictures.ts';

export async function getStaticPaths() {
  return (await shownPictures()).map((picture) => ({ params: { file: picture.file }, props: picture }));
}

/** A picture of the content folder without its metadata, or one of its smaller files. */
export const GET: APIRoute<ServedPicture & Record<string, string | undefined>> = async ({ props }) =>
  new Response(await pictureBytes(props));
