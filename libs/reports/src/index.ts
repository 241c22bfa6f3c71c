export { renderHtml } from './core/render-html.js';
export type { StatusReport, StatusRow } from './core/status-table.js';
export { CalendarFeeds } from './feeds/calendar-feeds.query.js';
export { ReportsModule } from './reports.module.js';
export { StatusReports } from './status-report.query.js';
