import { BodyEntity } from './body.entity.js';
import { SegmentEntity } from './segment.entity.js';
import { SessionEntity } from './session.entity.js';

/** The row shapes of this room, for the process that opens the database. */
export const calendarEntities = [BodyEntity, SessionEntity, SegmentEntity];
