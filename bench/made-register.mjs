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
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const databaseUrl = url.href;
  try {
    await withClient(server.url, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${name}`);
    });
    await migrate({ databaseUrl, databaseOwnerUrl: databaseUrl, queueUrl: databaseUrl });
    await withClient(databaseUrl, async (client) => {
      for (const sql of register) await client.query(sql);
    });
    const dataSource = await new DataSource({
      type: 'postgres',
      url: databaseUrl,
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

async function withClient(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
