/**
 * Runs work several times after a warm-up and answers the median of the wall times, in milliseconds. Machines are noisy:
 * compare figures of one run with one another, not with those of another day.
 */
export async function medianOf(runs, work) {
  await work();
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

/** The same in milliseconds of the processor that this process takes: what others do on the machine counts less. */
export async function processorMedianOf(runs, work) {
  await work();
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const from = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1e3);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}
