import { Module } from '@nestjs/common';
import { CalendarStore } from './calendar-store.js';
import { Voices } from './voices.js';

const doors = [CalendarStore, Voices];

@Module({ providers: doors, exports: doors })
export class CalendarModule {}
