import { fixedClock } from '#platform/testing';

export const signIn = fixedClock;
