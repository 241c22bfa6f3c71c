import { Module } from '@nestjs/common';
import { CancelReading } from './cancel-reading.command.js';
import { CheckText } from './check-text.command.js';
import { CorrectText } from './correct-text.command.js';
import { LabelledReadings } from './labelled-reading.query.js';
import { ReadUpload } from './read-upload.command.js';
import { Readings } from './readings.query.js';
import { AddProposal } from './review/add-proposal.command.js';
import { CorrectProposal } from './review/correct-proposal.command.js';
import { SplitProposal } from './review/split-proposal.command.js';
import { TakeProposalBack } from './review/take-proposal-back.command.js';
import { TakeIn } from './take-in.command.js';
import { MandateReadings } from './texts/mandate-readings.query.js';

const parts = [
  TakeIn,
  ReadUpload,
  CancelReading,
  CheckText,
  CorrectText,
  Readings,
  LabelledReadings,
  MandateReadings,
  AddProposal,
  TakeProposalBack,
  CorrectProposal,
  SplitProposal,
];

@Module({ providers: parts, exports: parts })
export class IntakeModule {}
