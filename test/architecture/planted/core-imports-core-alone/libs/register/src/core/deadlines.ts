import { CalendarQueries } from '#calendar';

export const deadlines = CalendarQueries;
