import { spawn } from 'node:child_process';
import { checkout } from './checkout.mjs';

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Runs a tool written for Node in the checkout and answers its exit code. Its standard output goes to our standard
 * error. A signal to us ends it first, then us.
 */
export async function runTool(script, args, { nodeArgs = [], env = process.env } = {}) {
  const tool = spawn(process.execPath, [...nodeArgs, script, ...args], {
    cwd: checkout,
    env,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  let told = null;
  const pass = (signal) => {
    told = signal;
    tool.kill(signal);
  };
  for (const signal of Object.keys(signals)) process.on(signal, pass);
  try {
    const code = await new Promise((resolve, reject) => {
      tool.once('error', reject);
      tool.once('close', resolve);
    });
    if (told !== null) process.exit(signals[told]);
    return code ?? 1;
  } finally {
    for (const signal of Object.keys(signals)) process.off(signal, pass);
  }
}
