import { Client } from 'pg';

export const knownSymbols = Client;
