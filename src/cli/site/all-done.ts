/**
 * Waits for the end of all work, also where some of it fails, so that nothing still writes while others clean up. Fails as
 * the first of it does.
 */
export async function allDone<T extends readonly unknown[]>(
  work: {
    readonly [K in keyof T]: T[K] | Promise<T[K]>;
  },
): Promise<T> {
  await Promise.allSettled(work);
  return (await Promise.all(work)) as unknown as T;
}
