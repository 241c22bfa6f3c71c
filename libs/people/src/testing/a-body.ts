import type { DataSource } from 'typeorm';

/** A body that people can hold roles in; what it decides and when it meets is of no concern here. */
export async function aBody(dataSource: DataSource, key: string, zone = 'Africa/Nairobi'): Promise<void> {
  await dataSource.query('INSERT INTO body (key, names, zone) VALUES ($1, $2, $3)', [
    key,
    JSON.stringify({ en: key }),
    zone,
  ]);
}
