import { resolve } from '#calendar/core';

export const due = resolve;
