import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumToWalkWith } from './browser-step.js';
import { openChromium } from './chromium.js';
import { startBuilt, type StartedApplication } from './started-application.js';

/** What somebody looks through: a browser of their own. */
export interface Window {
  /** The language that the browser speaks; English unless said. */
  readonly locale?: string;
  /** In pixels; 1280 by 900 unless said. */
  readonly width?: number;
  readonly height?: number;
}

/** One suite's walk through the pages of a built application, each person in a browser of their own. */
export interface Walk extends Pick<StartedApplication, 'address' | 'ask' | 'said'> {
  /** A browser in which nobody is signed in. */
  aBrowser(window?: Window): Promise<Page>;
  /** One in which somebody of the sample is signed in: by what their button says, the name or the role. */
  comesIn(who: string, window?: Window): Promise<Page>;
  /** Chooses another language than the page has, and waits until the choice is kept. */
  speaks(page: Page, language: string): Promise<void>;
  /** Goes to a path and waits until its heading stands there and all of it has come. */
  opens(page: Page, path: string, heading?: string | RegExp): Promise<void>;
}

interface Ground {
  readonly today: string;
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Starts the application and Chromium before the steps of a suite, then does what comes before all of them; ends both
 * after it. Where there is no Chromium nothing starts, and the steps are skipped.
 */
export function walkThrough(
  ground: Ground | (() => Promise<Ground>),
  before: () => Promise<void> = async () => {},
): Walk {
  let application: StartedApplication | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    const chromium = chromiumToWalkWith();
    if (chromium === null) return;
    application = await startBuilt(typeof ground === 'function' ? await ground() : ground);
    browser = await openChromium(chromium);
    await before();
    // Building the server and the pages may be part of it.
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await application?.stop();
  }, 30_000);

  const walk: Walk = {
    get address() {
      return application!.address;
    },
    ask: (sql) => application!.ask(sql),
    said: () => application!.said(),
    aBrowser: async ({ locale = 'en-GB', width = 1280, height = 900 } = {}) => {
      const context = await browser!.newContext({ locale, viewport: { width, height } });
      context.setDefaultTimeout(10_000);
      return context.newPage();
    },
    comesIn: async (who, window) => {
      const page = await walk.aBrowser(window);
      await page.goto(walk.address);
      await page.getByRole('button', { name: who }).first().click();
      await page.locator('.person').waitFor();
      return page;
    },
    speaks: async (page, language) => {
      const kept = page.waitForResponse(
        (answer) => answer.request().method() === 'PATCH' && answer.url().endsWith('/api/v1/me'),
      );
      await page.locator('.shell-header > .button').click();
      await page.getByRole('menuitemradio', { name: language }).click();
      expect((await kept).status()).toBe(200);
    },
    opens: async (page, path, heading) => {
      await page.goto(`${walk.address}${path}`);
      await page
        .getByRole('heading', heading === undefined ? { level: 1 } : { level: 1, name: heading })
        .waitFor();
      await page.waitForLoadState('networkidle');
    },
  };
  return walk;
}
