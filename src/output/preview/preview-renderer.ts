import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Node, Renderer } from '@takumi-rs/core';
import type { PreviewCard } from '../../domain/briefing/preview-card.ts';
import type { PreviewLook } from '../../domain/look/look.ts';
import { inProject } from '../../files/project-path.ts';
import { isWhole, writeWhole } from '../../files/whole-file.ts';
import { previewPicture, previewSize } from '../../formats/preview-picture.ts';
import { previewName } from '../../intake/picture/preview-name.ts';

/** Draws preview pictures, each once: the file name is a digest of the content. */
export class PreviewRenderer {
  readonly #look: PreviewLook;
  readonly #cache: string;
  #drawing: Promise<Renderer> | undefined;

  /** @param cache A folder that stays between builds. */
  constructor(look: PreviewLook, cache: string) {
    this.#look = look;
    this.#cache = cache;
  }

  /** The name of a card's picture on the site and in the cache. */
  nameOf(card: PreviewCard): string {
    return previewName(previewPicture(card, this.#look), this.#look);
  }

  /**
   * Draws a card unless it is cached. Pixels are made off Node's thread.
   *
   * @returns The file in the cache.
   */
  async draw(card: PreviewCard): Promise<string> {
    const path = join(this.#cache, this.nameOf(card));
    if (!isWhole(path)) await this.#drawTo(path, card);
    return path;
  }

  async #drawTo(path: string, card: PreviewCard): Promise<void> {
    this.#drawing ??= this.#withFonts();
    const renderer = await this.#drawing;
    const picture = previewPicture(card, this.#look) as Node;
    await writeWhole(path, await renderer.render(picture, { ...previewSize, format: 'png', lang: card.lang }));
  }

  async #withFonts(): Promise<Renderer> {
    const renderer = new Renderer();
    for (const { family, path } of this.#look.fonts) {
      await renderer.registerFont({ name: family, data: await readFile(inProject(path)) });
    }
    return renderer;
  }
}
