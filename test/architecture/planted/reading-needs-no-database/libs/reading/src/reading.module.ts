import { Module } from '@nestjs/common';

export const readingModule = Module;
