import { CalendarModule } from '#calendar';
import { RegisterModule } from '#register';
import { Module } from '@nestjs/common';
import { StatusReports } from './status-report.query.js';

@Module({ imports: [CalendarModule, RegisterModule], providers: [StatusReports], exports: [StatusReports] })
export class ReportsModule {}
