/**
 * How many examples a property is tried on. The night, which sets `PRECIS_FUZZ_RUNS`, tries as many as take long and invents
 * others each time; `npm test` tries the same few at each run.
 */
export function propertyRuns(few: number, many: number): number {
  return process.env.PRECIS_FUZZ_RUNS ? many : few;
}
