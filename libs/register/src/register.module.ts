import { Module } from '@nestjs/common';
import { Mandates } from './mandates.query.js';
import { Tasks } from './tasks.query.js';

@Module({ providers: [Mandates, Tasks], exports: [Mandates, Tasks] })
export class RegisterModule {}
