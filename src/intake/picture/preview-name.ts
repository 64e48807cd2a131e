import { createHash } from 'node:crypto';
import type { PreviewLook } from '../../domain/look/look.ts';

/**
 * The file name of a preview picture: a digest of its content, so hosts may cache it for ever and equal pictures
 * share a name on every machine.
 *
 * @param picture Everything drawn, as plain data.
 */
export function previewName(picture: object, { renderer, fonts }: PreviewLook): string {
  const recipe = JSON.stringify([picture, renderer, fonts.map(({ digest }) => digest)]);
  return `${createHash('sha256').update(recipe).digest('hex').slice(0, 16)}-preview.png`;
}
