/**
 * Waits until all promises have settled, then throws the first error in their order, if any. Unlike `Promise.all`,
 * nothing still writes while the caller cleans up.
 */
export async function allDone<T extends readonly unknown[]>(
  work: {
    readonly [K in keyof T]: T[K] | Promise<T[K]>;
  },
): Promise<T> {
  await Promise.allSettled(work);
  return (await Promise.all(work)) as unknown as T;
}
