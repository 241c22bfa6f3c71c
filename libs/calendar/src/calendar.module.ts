import { Module } from '@nestjs/common';
import { BodyMembers } from './body-members.js';
import { CalendarStore } from './calendar-store.js';
import { Voices } from './voices.js';

const doors = [BodyMembers, CalendarStore, Voices];

@Module({ providers: doors, exports: doors })
export class CalendarModule {}
