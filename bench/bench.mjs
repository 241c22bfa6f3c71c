/** `npm run bench`: measures, never asserts. `-- --json FILE` writes the figures, `-- NAME …` runs some of them. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lists } from './lists.mjs';
import { moving } from './moving.mjs';
import { pacing } from './pacing.mjs';
import { planning } from './planning.mjs';
import { reading } from './reading.mjs';
import { resolving } from './resolving.mjs';
import { sending } from './sending.mjs';

const benches = { reading, resolving, lists, moving, pacing, planning, sending };

const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
const unknown = positionals.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `There is no bench named ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(2);
}

const rows = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
  console.error(`Measuring ${name} …`);
  rows.push(...(await benches[name]()));
}

const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, value, unit, of } of rows) {
  console.log(`${what.padEnd(width)}  ${value.toFixed(2).padStart(9)} ${unit.padEnd(5)}  ${of}`);
}
if (values.json !== undefined) {
  const machine = { node: process.version, cpus: cpus().length, model: cpus()[0]?.model ?? 'unknown' };
  writeFileSync(
    resolve(process.env.INIT_CWD ?? '.', values.json),
    `${JSON.stringify({ machine, rows }, null, 2)}\n`,
  );
}
