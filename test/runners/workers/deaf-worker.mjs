/**
 * A worker that never looks whether it is to stop: the seed `long` keeps it busy for an hour.
 *
 * @param {{ batch: { jobs: { index: number, replicate: number, seed: string }[] } }} message
 */
export default function work({ batch }) {
  const end = performance.now() + 3_600_000;
  if (batch.jobs.some(({ seed }) => seed === 'long')) while (performance.now() < end);
  return {
    results: batch.jobs.map(({ index, replicate, seed }) => ({ index, replicate, seed, employees: 1, runs: [] })),
    milliseconds: 0.01,
  };
}
