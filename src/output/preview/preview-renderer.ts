import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Node, Renderer } from '@takumi-rs/core';
import type { PreviewCard } from '../../domain/briefing/preview-card.ts';
import type { PreviewLook } from '../../domain/look/look.ts';
import { inProject } from '../../files/project-path.ts';
import { isWhole, writeWhole } from '../../files/whole-file.ts';
import type { PictureNode } from '../../formats/picture-node.ts';
import { previewPicture, previewSize } from '../../formats/preview-picture.ts';
import { previewName } from '../../intake/picture/preview-name.ts';

interface Picture {
  readonly name: string;
  readonly content: PictureNode;
}

/** Draws preview pictures, each once: the file name is a digest of the content. */
export class PreviewRenderer {
  readonly #look: PreviewLook;
  readonly #cache: string;
  /** Kept as long as their cards, which are asked for a name and then drawn. */
  readonly #pictures = new WeakMap<PreviewCard, Picture>();
  #drawing: Promise<Renderer> | undefined;

  /** @param cache A folder that stays between builds. */
  constructor(look: PreviewLook, cache: string) {
    this.#look = look;
    this.#cache = cache;
  }

  /** The name of a card's picture on the site and in the cache. */
  nameOf(card: PreviewCard): string {
    return this.#pictureOf(card).name;
  }

  /**
   * Draws a card unless it is cached. Pixels are made off Node's thread.
   *
   * @returns The file in the cache.
   */
  async draw(card: PreviewCard): Promise<string> {
    const { name, content } = this.#pictureOf(card);
    const path = join(this.#cache, name);
    if (isWhole(path)) return path;
    this.#drawing ??= this.#withFonts();
    const renderer = await this.#drawing;
    const pixels = await renderer.render(content as Node, { ...previewSize, format: 'png', lang: card.lang });
    await writeWhole(path, pixels);
    return path;
  }

  #pictureOf(card: PreviewCard): Picture {
    const made = this.#pictures.get(card);
    if (made !== undefined) return made;
    const content = previewPicture(card, this.#look);
    const picture = { name: previewName(content, this.#look), content };
    this.#pictures.set(card, picture);
    return picture;
  }

  async #withFonts(): Promise<Renderer> {
    const renderer = new Renderer();
    for (const { family, path } of this.#look.fonts) {
      await renderer.registerFont({ name: family, data: await readFile(inProject(path)) });
    }
    return renderer;
  }
}
