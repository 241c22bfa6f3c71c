import { calendarEntities } from '#calendar';
import { intakeEntities } from '#intake';
import { peopleEntities } from '#people';
import { registerEntities } from '#register';

/** The row shapes of all rooms, for the process that opens the database. */
export const entities = [...calendarEntities, ...peopleEntities, ...registerEntities, ...intakeEntities];
