import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readConfiguration } from '../configuration/configuration.js';
import { SecretBox } from './secret-box.js';

const keyOf = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const boxWith = (...keys: readonly string[]) =>
  new SecretBox(readConfiguration({ DATABASE_URL: 'postgres://db.example/x', SECRETS_KEY: keys.join(',') }));

describe('a secret in its box', () => {
  const box = boxWith(keyOf(1));

  it('comes out as it went in, and is never the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (secret) => {
        const [once, again] = [box.seal(secret, 'hook 1'), box.seal(secret, 'hook 1')];
        expect(box.open(once, 'hook 1')).toBe(Buffer.from(secret).toString());
        expect(once.equals(again)).toBe(false);
      }),
    );
  });

  it('does not show', () => {
    expect(box.seal('a lamp in the harbour', 'hook 1').toString('latin1')).not.toContain('lamp');
  });

  it('opens about nothing else: rows cannot be exchanged', () => {
    expect(() => box.open(box.seal('lamp', 'hook 1'), 'hook 2')).toThrow();
  });

  it('does not open when a single bit of it was changed', () => {
    const sealed = box.seal('lamp', 'hook 1');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => box.open(changed, 'hook 1')).toThrow();
    }
  });

  it('opens by an earlier key, and says that it is old', () => {
    const sealed = box.seal('lamp', 'hook 1');
    const turned = boxWith(keyOf(2), keyOf(1));
    expect([turned.open(sealed, 'hook 1'), turned.isOld(sealed)]).toEqual(['lamp', true]);
    expect(turned.isOld(turned.seal('lamp', 'hook 1'))).toBe(false);
    expect(() => boxWith(keyOf(2)).open(sealed, 'hook 1')).toThrow('no-secrets-key');
  });

  it('is not closed without a key', () => {
    const none = new SecretBox(readConfiguration({ DATABASE_URL: 'postgres://db.example/x' }));
    expect(() => none.seal('lamp', 'hook 1')).toThrow('no-secrets-key');
  });
});
