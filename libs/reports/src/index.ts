export { renderHtml } from './core/render-html.js';
export type { StatusReport, StatusRow } from './core/status-table.js';
export { ReportsModule } from './reports.module.js';
export { StatusReports } from './status-report.query.js';
