import { entities } from '#followup';
import { migrate } from '#platform';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { openTestDatabase } from '../scripts/test-database.mjs';

/**
 * Measures on a register made of these statements, in a database of its own that stays until the next time.
 * @param name of the database
 * @param register statements, one after another
 * @param work gets the open DataSource and answers the rows measured
 */
export async function onMadeRegister(name, register, work) {
  const server = await openTestDatabase();
  try {
    const url = await makeRegister(server.url, name, register);
    const dataSource = await new DataSource({
      type: 'postgres',
      url,
      entities: [...entities],
    }).initialize();
    try {
      return await work(dataSource);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await server.release();
  }
}

/** Makes a database of these statements on the server, and answers its address. */
export async function makeRegister(serverUrl, name, register) {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await withClient(serverUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}`);
  });
  await migrate({ databaseUrl: url.href, databaseOwnerUrl: url.href, queueUrl: url.href });
  await withClient(url.href, async (client) => {
    for (const sql of register) await client.query(sql);
  });
  return url.href;
}

export async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
