import { jest } from '@jest/globals';
import fc from 'fast-check';

// All properties of a run begin from one seed, which Jest says at the start: another each time, or `npm test -- --seed N`.
fc.configureGlobal({ seed: jest.getSeed() });
