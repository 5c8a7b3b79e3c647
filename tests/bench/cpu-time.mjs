const WARM_MS = 200;
const LEAST_MS = 300;

async function repeat(run, milliseconds) {
  const start = process.cpuUsage();
  const spent = () => {
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let runs = 0;
  do {
    await run();
    runs++;
  } while (spent() < milliseconds);
  return spent() / runs;
}

/** Returns the CPU time of this process, in milliseconds, that a run takes once the engine has optimised it. */
export async function cpuOf(run) {
  await repeat(run, WARM_MS);
  return repeat(run, LEAST_MS);
}
