import { Module } from '@nestjs/common';
import { ReadUpload } from './read-upload.command.js';
import { Readings } from './readings.query.js';
import { TakeIn } from './take-in.command.js';

@Module({ providers: [TakeIn, ReadUpload, Readings], exports: [TakeIn, ReadUpload, Readings] })
export class IntakeModule {}
