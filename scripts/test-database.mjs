import { transformFileSync } from '@swc/core';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { cache, checkout } from './checkout.mjs';

const sources = join(checkout, 'libs/platform/src/embedded');
const dataDir = join(cache, 'test-database');

/**
 * Opens the PostgreSQL of the tests: one for all suites, each of which makes a database of its own in it. It stays
 * on the disk between runs, which saves its making, but what was in it does not.
 */
export async function openTestDatabase() {
  const openEmbeddedDatabase = await loadOpener();
  const open = () => openEmbeddedDatabase({ dataDir, log: () => {} });
  const database = await open().catch(() => {
    rmSync(dataDir, { recursive: true, force: true }); // it writes without care for a power cut: see below
    return open();
  });
  if (database.startedHere) await prepare(database.url);
  return database;
}

/** The sources of today, not the build of yesterday; they stand by themselves, so a build is not needed. */
async function loadOpener() {
  const folder = join(cache, `embedded-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const name of readdirSync(sources)) {
      if (!name.endsWith('.ts') || name.endsWith('spec.ts')) continue;
      const { code } = transformFileSync(join(sources, name), { cwd: checkout });
      writeFileSync(join(folder, name.replace(/ts$/, 'js')), code);
    }
    const module = await import(pathToFileURL(join(folder, 'open-embedded-database.js')).href);
    return module.openEmbeddedDatabase;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepare(url) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
      await client.query(`ALTER SYSTEM SET ${setting} = off`);
    }
    await client.query('SELECT pg_reload_conf()');
    const { rows } = await client.query(
      `SELECT datname FROM pg_database WHERE NOT datistemplate AND datname NOT IN ('postgres', current_database())`,
    );
    for (const { datname } of rows) await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
