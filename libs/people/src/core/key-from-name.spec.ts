import { describe, expect, it } from '@jest/globals';
import { keyFromName } from './key-from-name.js';

describe('a key from a name', () => {
  it.each([
    ['Executive Board', 'executive-board'],
    ['  Conseil d’administration ', 'conseil-d-administration'],
    ['Junta de Gestión', 'junta-de-gestion'],
    ['5th Committee', 'body-5th-committee'],
    ['执行局', 'body'],
    ['x'.repeat(90), 'x'.repeat(60)],
  ])('%s: %s', (name, key) => {
    expect(keyFromName(name)).toBe(key);
  });
});
