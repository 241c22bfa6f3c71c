/** `npm run test:faults`: the stories of test/faults at length. FAULTS_SEED=N tells the same again. */
process.env.FAULTS ??= 'long';
process.argv.splice(2, 0, 'test/faults');
await import('./test.mjs');
