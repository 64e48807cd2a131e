import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests there build sites, start servers or open browsers. */
const long = /\/tests\/(?:astro|browser|cli|hosting|outputs|site)\//;

/**
 * Begins with the files that take long, so that no processor is left with one at the end when the others are done. Vitest
 * knows how long a file took, but only where it ran before: a fresh clone goes by the folder. Files of a project follow one
 * another, since a worker is ended when its next file is of another.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).toSorted((a, b) => a.project.name.localeCompare(b.project.name));
    const [first = [], last = []] = [true, false].map((isLong) =>
      sorted.filter(({ moduleId }) => long.test(moduleId) === isLong),
    );
    return [...first, ...last];
  }
}
