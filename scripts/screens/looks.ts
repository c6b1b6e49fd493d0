import type { BrowserContextOptions } from 'playwright-core';

export interface Look extends BrowserContextOptions {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly schemes: readonly ('light' | 'dark')[];
  /** Printed rather than photographed. */
  readonly paper?: true;
  /** Only what the window shows, not the whole page. */
  readonly window?: true;
}

const both = ['light', 'dark'] as const;
const desktop = { width: 1360, height: 900 };

export const looks = {
  desktop: { name: 'desktop', viewport: desktop, deviceScaleFactor: 1.5, schemes: both },
  phone: {
    name: 'phone',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 1.5,
    hasTouch: true,
    schemes: both,
  },
  tablet: {
    name: 'tablet',
    viewport: { width: 768, height: 1024 },
    deviceScaleFactor: 1.5,
    hasTouch: true,
    schemes: both,
  },
  // A desktop at 200 %: half as many pixels of the page, each twice as large.
  zoomed: {
    name: 'zoomed',
    viewport: { width: 680, height: 450 },
    deviceScaleFactor: 2,
    schemes: ['light'],
    window: true,
  },
  paper: { name: 'paper', viewport: desktop, schemes: ['light'], paper: true },
} as const satisfies Readonly<Record<string, Look>>;
