import { newId, type Tx } from '#platform';
import type { KnownSegment } from '../core/stated-session.js';
import { SegmentEntity } from './segment.entity.js';

export async function insertSegments(
  tx: Tx,
  sessionId: string,
  segments: readonly KnownSegment[],
): Promise<void> {
  if (segments.length === 0) return;
  await tx.manager.insert(
    SegmentEntity,
    segments.map((segment) => ({ ...segment, id: newId(), sessionId })),
  );
}
