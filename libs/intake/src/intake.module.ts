import { Module } from '@nestjs/common';
import { ReadUpload } from './read-upload.command.js';
import { Readings } from './readings.query.js';
import { CorrectProposal } from './review/correct-proposal.command.js';
import { ReopenProposal } from './review/reopen-proposal.command.js';
import { SplitProposal } from './review/split-proposal.command.js';
import { TakeIn } from './take-in.command.js';

const parts = [TakeIn, ReadUpload, Readings, CorrectProposal, SplitProposal, ReopenProposal];

@Module({ providers: parts, exports: parts })
export class IntakeModule {}
