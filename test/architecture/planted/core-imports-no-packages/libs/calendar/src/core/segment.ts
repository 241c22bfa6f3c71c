import type { Column } from 'typeorm';

export type Segment = typeof Column;
