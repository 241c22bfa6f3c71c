import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { chromiumToWalkWith, step } from '../harness/browser-step.js';
import { startBuilt, type StartedApplication } from '../harness/started-application.js';

/** What every answer says to a browser, whatever it is an answer to. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'content-security-policy': expect.stringMatching(
    /^default-src 'self';(?!.*unsafe).*object-src 'none'.*base-uri 'none'/,
  ),
};

describe('what is served to browsers', () => {
  let application: StartedApplication;

  beforeAll(async () => {
    if (chromiumToWalkWith() === null) return;
    // The words in links are those of https, as behind a proxy.
    const settings = { PUBLIC_URL: 'https://mandates.example.org' };
    application = await startBuilt({ today: '2016-12-01', settings });
  }, 300_000);
  afterAll(async () => {
    await application?.stop();
  }, 30_000);

  step('says on every page, file and answer what a browser may do with it', async () => {
    const start = await (await fetch(application.address)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(start)?.[1];
    expect(script).toBeDefined();
    for (const path of [
      '/',
      '/today',
      script!,
      '/api/docs',
      '/api/openapi.json',
      '/api/v1/me',
      '/api/v1/none',
      '/none.txt',
    ]) {
      const { headers } = await fetch(application.address + path);
      expect({ path, ...Object.fromEntries(headers) }).toMatchObject({
        path,
        ...everywhere,
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
      });
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  step('names what it is and how it is written', async () => {
    for (const [path, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/api/docs', 'text/html; charset=utf-8'],
      ['/api/openapi.json', 'application/json; charset=utf-8'],
      ['/api/v1/sign-in', 'application/json; charset=utf-8'],
      ['/api/v1/none', 'application/problem+json; charset=utf-8'],
    ] as const)
      expect([
        path,
        (await fetch(application.address + path)).headers.get('content-type')?.toLowerCase(),
      ]).toEqual([path, type]);
  });

  step('is no list of files, and echoes no request', async () => {
    for (const path of ['/assets/', '/assets', '/api/docs/', '/.git/config', '/api/docs/package.json']) {
      const page = await (await fetch(application.address + path)).text();
      expect(page).not.toMatch(/index-\w+\.js<|\[core\]|"dependencies"/);
    }
    const traced = await new Promise<number>((resolve, reject) => {
      const asked = request(application.address, { method: 'TRACE' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      asked.on('error', reject).end();
    });
    expect([404, 405]).toContain(traced);
  });

  step('holds no script and no style of its own in its pages', async () => {
    for (const path of ['/', '/api/docs']) {
      const page = await (await fetch(application.address + path)).text();
      expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|<style|\sstyle=|\son\w+=|javascript:/i);
      const elsewhere = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].filter(
        ([, to]) => !to!.startsWith('/'),
      );
      expect(elsewhere).toEqual([]);
    }
  });
});
