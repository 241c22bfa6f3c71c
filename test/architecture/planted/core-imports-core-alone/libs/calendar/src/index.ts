export const CalendarQueries = 'CalendarQueries';
