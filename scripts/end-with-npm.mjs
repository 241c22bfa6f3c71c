/**
 * A SIGTERM to npm ends npm and the shell between us, but many shells do not pass it on. When the one that started
 * us is gone, that was meant for us too. Not when called without npm: then the caller may well go and leave us.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
