import { CalendarModule } from '#calendar';
import { RegisterModule } from '#register';
import { PeopleModule } from '#people';
import { Module } from '@nestjs/common';
import { CalendarFeeds } from './feeds/calendar-feeds.query.js';
import { FeedFacts } from './feeds/feed-facts.query.js';
import { StatusReports } from './status-report.query.js';

@Module({
  imports: [CalendarModule, PeopleModule, RegisterModule],
  providers: [CalendarFeeds, FeedFacts, StatusReports],
  exports: [CalendarFeeds, StatusReports],
})
export class ReportsModule {}
