import { holidays } from '#calendar';

export const closed = holidays;
