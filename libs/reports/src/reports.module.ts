import { CalendarModule } from '#calendar';
import { RegisterModule } from '#register';
import { PeopleModule } from '#people';
import { Module } from '@nestjs/common';
import { CalendarFeeds } from './feeds/calendar-feeds.query.js';
import { StatusReports } from './status-report.query.js';

@Module({
  imports: [CalendarModule, PeopleModule, RegisterModule],
  providers: [CalendarFeeds, StatusReports],
  exports: [CalendarFeeds, StatusReports],
})
export class ReportsModule {}
