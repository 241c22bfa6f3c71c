import { Refused } from '#platform';
import { describe, expect, it } from '@jest/globals';
import { hookAddress } from './hook-address.js';
import { isPublicAddress } from './public-address.js';

const internet = { loopback: false, allows: isPublicAddress };
const trying = { loopback: true, allows: (address: string) => address === '127.0.0.1' };

function why(typed: string, network = internet): unknown {
  try {
    return hookAddress(typed, network);
  } catch (error) {
    if (error instanceof Refused) return error.details['why'];
    throw error;
  }
}

describe('the address of a webhook', () => {
  it.each([
    ['http://tool.example.org/in', 'https'],
    ['ftp://tool.example.org/in', 'https'],
    ['javascript:alert(1)', 'https'],
    ['file:///etc/passwd', 'https'],
    ['nonsense', 'address'],
    ['https://', 'address'],
    ['https://user:secret@tool.example.org/', 'credentials'],
    ['https://tool.example.org/#here', 'fragment'],
    ['https://tool.example.org:22/', 'port'],
    ['https://tool.example.org:6379/', 'port'],
    ['https://127.0.0.1/', 'private'],
    // Other ways to write 127.0.0.1 and 169.254.169.254.
    ['https://2130706433/', 'private'],
    ['https://0x7f000001/', 'private'],
    ['https://0177.0.0.1/', 'private'],
    ['https://127.1/', 'private'],
    ['https://169.254.169.254/latest/meta-data/', 'private'],
    ['https://[::1]/', 'private'],
    ['https://[::ffff:127.0.0.1]/', 'private'],
    ['https://[fd00:ec2::254]/', 'private'],
    ['https://localhost/', 'private'],
    ['https://database/', 'private'],
    ['https://metadata.google.internal/', 'private'],
    ['https://printer.local/', 'private'],
    ['https://tool.localhost./', 'private'],
  ])('%s is refused: %s', (typed, reason) => expect(why(typed)).toBe(reason));

  it.each([
    ['https://tool.example.org/in?x=1', 'https://tool.example.org/in?x=1'],
    ['https://tool.example.org:8443/in', 'https://tool.example.org:8443/in'],
    ['HTTPS://Tool.Example.org', 'https://tool.example.org/'],
    ['https://1.1.1.1/', 'https://1.1.1.1/'],
  ])('%s is kept', (typed, kept) => expect(why(typed)).toBe(kept));

  it('may be this machine, by http, only where one tries things', () => {
    expect(why('http://127.0.0.1:8080/in', trying)).toBe('http://127.0.0.1:8080/in');
    expect(why('http://10.0.0.1/in', trying)).toBe('private');
  });
});
