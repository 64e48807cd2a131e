import { z } from 'zod';
import { readKept } from '../../files/kept-record.ts';
import { writeWhole } from '../../files/whole-file.ts';

const namesRecord = z.object({
  version: z.string(),
  /** By what the picture shows; null where there is no picture. */
  names: z.record(z.string(), z.string().nullable()),
});
type Name = string | null;

/**
 * The names of pictures, kept between builds. A name follows from everything on its picture: for ten thousand briefings, putting
 * that together takes half a second.
 */
export class PreviewNames {
  readonly #file: string;
  readonly #version: string;
  readonly #known: ReadonlyMap<string, Name>;
  readonly #used = new Map<string, Name>();

  /** @param version Names all that decides what is on a picture beside its subject. */
  constructor(file: string, version: string) {
    this.#file = file;
    this.#version = version;
    const kept = readKept(file, namesRecord);
    this.#known = new Map(kept?.version === version ? Object.entries(kept.names) : []);
  }

  /**
   * @param subject Changes with what the picture shows.
   * @param find Says its name where it is not known; undefined where there is no picture.
   */
  of(subject: string, find: () => string | undefined): string | undefined {
    const known = this.#known.get(subject);
    const name = known === undefined ? (find() ?? null) : known;
    this.#used.set(subject, name);
    return name ?? undefined;
  }

  /** Keeps the names that were asked for. */
  async close(): Promise<void> {
    const names = Object.fromEntries(this.#used);
    await writeWhole(
      this.#file,
      JSON.stringify({ version: this.#version, names } satisfies z.infer<typeof namesRecord>),
    );
  }
}
