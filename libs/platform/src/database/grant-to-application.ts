import pg from 'pg';

/**
 * Lets the role that runs the program use what the role that migrates has made: read and write every table, but only add
 * to the trail and its seals, and make or change no table of ours.
 * @param owner a connection of the role that migrates
 */
export async function grantToApplication(owner: pg.Client, databaseUrl: string): Promise<void> {
  const role = await roleOf(databaseUrl);
  const { rows } = await owner.query<{ me: string; queue: boolean }>(
    "SELECT current_user AS me, to_regnamespace('bullmq') IS NOT NULL AS queue",
  );
  const { me, queue } = rows[0]!;
  if (role === me) return;
  const name = pg.escapeIdentifier(role);
  // One message is one transaction: at no time may the role change the trail.
  await owner.query(
    [
      `GRANT USAGE ON SCHEMA public TO ${name}`,
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name}`,
      `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${name}`,
      `REVOKE UPDATE, DELETE, TRUNCATE ON trail, trail_seal FROM ${name}`,
      `REVOKE INSERT, UPDATE, DELETE ON migration FROM ${name}`,
      ...(queue
        ? [
            // BullMQ makes a sequence for each queue when its first job comes.
            `GRANT USAGE, CREATE ON SCHEMA bullmq TO ${name}`,
            `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA bullmq TO ${name}`,
            `GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA bullmq TO ${name}`,
          ]
        : []),
    ].join(';\n'),
  );
}

/** The role as the server knows it: an address may leave it to the system's user. */
async function roleOf(databaseUrl: string): Promise<string> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    application_name: 'mandate-tracker migrate',
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: string }>('SELECT current_user AS role');
    return rows[0]!.role;
  } finally {
    await client.end();
  }
}
