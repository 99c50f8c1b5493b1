/**
 * A worker that breaks on the seed `crash`, wherever it stands, and once on `crash-once`.
 *
 * @param {{ batch: { jobs: { index: number, replicate: number, seed: string }[] } }} message
 */
export default function work({ batch }) {
  const seeds = batch.jobs.map(({ seed }) => seed);
  if (seeds.includes('crash')) process.exit(1);
  if (seeds.includes('crash-once') && seeds.length > 1) process.exit(1);
  return {
    results: batch.jobs.map(({ index, replicate, seed }) => ({ index, replicate, seed, employees: 1, runs: [] })),
    milliseconds: 0.01,
  };
}
