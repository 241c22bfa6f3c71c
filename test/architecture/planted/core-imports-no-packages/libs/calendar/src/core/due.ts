import { Injectable } from '@nestjs/common';

export const due = Injectable;
