import { EntityManager } from 'typeorm';

export const confirmProposals = EntityManager;
