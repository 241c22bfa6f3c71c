import { Refused, type Viewer } from '#platform';
import { Injectable } from '@nestjs/common';
import { labelsOf, type Labels } from './core/index.js';
import { Readings, type ProposalView } from './readings.query.js';

/** A text and what people found in it, as one document of a corpus. */
export interface LabelledText {
  readonly text: string;
  readonly labels: Labels;
}

/** What reviews say of texts, in the form in which the reader is scored. */
@Injectable()
export class LabelledReadings {
  constructor(private readonly readings: Readings) {}

  /** @throws Refused 'not-found', 'not-ready'; 'not-decided' while proposals wait: nobody knows yet what they are */
  async of(viewer: Viewer, readingId: string): Promise<LabelledText> {
    const { id, fileName, document, proposals } = await this.readings.byId(viewer, readingId);
    if (document === null) throw new Refused('not-ready');
    const count = proposals.filter(({ state }) => state === 'proposed').length;
    if (count > 0) throw new Refused('not-decided', { reading: id, count });
    const text = await this.readings.text(viewer, id);
    const decided = proposals
      .filter(({ splitFrom }) => splitFrom === null)
      .map((proposal) => ({ request: proposal.request, isOne: isOne(proposal, proposals) }));
    return { text, labels: labelsOf(nameOf(fileName, id), text, document, decided) };
  }
}

/** What was split is a request when one of its parts is. */
function isOne({ id, state }: ProposalView, all: readonly ProposalView[]): boolean {
  if (state !== 'split') return state === 'confirmed';
  return all.some((part) => part.splitFrom === id && isOne(part, all));
}

/** The name of its file in letters that any folder takes, and of its id enough to be told from another of that name. */
function nameOf(fileName: string, id: string): string {
  const letters = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .slice(0, 60);
  return `${letters}_${id.slice(-8)}`;
}
