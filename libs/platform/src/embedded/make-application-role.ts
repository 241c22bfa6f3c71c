import pg from 'pg';

/** Runs the program; what it may do is granted when the database is migrated. */
export const applicationRole = 'mandates_application';

/** Makes the role, or gives the one that stands this password, which is of base64url's letters. */
export async function makeApplicationRole(ownerUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [applicationRole]);
    await client.query(
      `${rowCount === 0 ? 'CREATE' : 'ALTER'} ROLE ${applicationRole} LOGIN PASSWORD '${password}'`,
    );
  } finally {
    await client.end();
  }
}
