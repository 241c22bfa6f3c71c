import { calendarEntities, keepBody } from '#calendar';
import type { TestPlatform } from '#platform/testing';
import { peopleEntities } from '../store/people-entities.js';

/** The row shapes that a test of this room needs: its own, and the bodies in which roles are held. */
export const entities = [...calendarEntities, ...peopleEntities];

/** A body that people can hold roles in; what it decides and when it meets is of no concern here. */
export async function aBody(
  { unitOfWork }: TestPlatform,
  key: string,
  zone = 'Africa/Nairobi',
): Promise<void> {
  await unitOfWork.run({ kind: 'system', name: 'sample' }, (tx) =>
    keepBody(tx, {
      key,
      names: { en: key },
      zone,
      naming: 'year-and-ordinal',
      parent: null,
      registerKeptFrom: null,
    }),
  );
}
