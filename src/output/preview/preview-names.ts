import { z } from 'zod';
import { readKept } from '../../files/kept-record.ts';
import { writeWhole } from '../../files/whole-file.ts';

const namesRecord = z.object({
  version: z.string(),
  /** By digest of what the picture shows; null if there is no picture. */
  names: z.record(z.string(), z.string().nullable()),
});
type Name = string | null;

/**
 * The names of preview pictures, kept between builds. A name is a digest of the whole picture, and computing ten
 * thousand takes half a second.
 */
export class PreviewNames {
  readonly #file: string;
  readonly #version: string;
  readonly #known: ReadonlyMap<string, Name>;
  readonly #used = new Map<string, Name>();

  /** @param version Digest of everything that affects a picture besides its subject. */
  constructor(file: string, version: string) {
    this.#file = file;
    this.#version = version;
    const kept = readKept(file, namesRecord);
    this.#known = new Map(kept?.version === version ? Object.entries(kept.names) : []);
  }

  /**
   * The name of a picture.
   *
   * @param subject Changes with what the picture shows.
   * @param find Computes a name that is not known; undefined if there is no picture.
   */
  of(subject: string, find: () => string | undefined): string | undefined {
    const known = this.#known.get(subject);
    const name = known === undefined ? (find() ?? null) : known;
    this.#used.set(subject, name);
    return name ?? undefined;
  }

  /** Saves the names used in this build. */
  async close(): Promise<void> {
    const names = Object.fromEntries(this.#used);
    await writeWhole(
      this.#file,
      JSON.stringify({ version: this.#version, names } satisfies z.infer<typeof namesRecord>),
    );
  }
}
