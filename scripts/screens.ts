import type { BrowserContextOptions, Page } from 'playwright-core';

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
    schemes: ['light'],
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

export interface Screen {
  readonly name: string;
  /** Who of the sample looks, and at whose pair: both by first name. */
  readonly as?: string;
  readonly pair?: string;
  /** Of the pair with sixty sessions, and of the one with the longest names. */
  readonly long?: true;
  /** Below the pair’s own address, or the whole of it. */
  readonly path: string;
  readonly fromRoot?: true;
  readonly before?: (page: Page) => Promise<unknown>;
  /** How it is looked at; every way where left out. */
  readonly looks?: readonly (keyof typeof looks)[];
}

const SCREEN = ['desktop', 'phone'] as const;

export const looksOf = ({ looks: chosen = Object.keys(looks) as (keyof typeof looks)[] }: Screen): Look[] =>
  chosen.map((name) => looks[name]);

const press = (name: RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click({ timeout: 4000 });

const follow = (name: RegExp) => (page: Page) =>
  page.getByRole('link', { name }).first().click({ timeout: 4000 });

export const screens: readonly Screen[] = [
  { name: 'first-screen', path: '/', looks: ['desktop', 'phone', 'tablet', 'zoomed'] },
  { name: 'story', as: 'Judith', pair: 'Amara', path: '' },
  {
    name: 'story-evidence-open',
    as: 'Judith',
    pair: 'Amara',
    path: '',
    before: press(/came back/),
    looks: ['desktop', 'phone', 'tablet'],
  },
  { name: 'story-earlier-day', as: 'Judith', pair: 'Amara', path: '?day=2025-11-12' },
  { name: 'story-empty', as: 'Amara', pair: 'Amara', path: '?day=2025-01-17', looks: SCREEN },
  { name: 'story-discreet', as: 'Judith', pair: 'Amara', path: '', before: press(/Discreet/) },
  { name: 'story-ended', as: 'Priya', pair: 'Priya', path: '', looks: SCREEN },
  { name: 'agreement', as: 'Judith', pair: 'Tom', path: '/agreement' },
  { name: 'agreement-to-read', as: 'Judith', pair: 'Tom', path: '/agreement/read' },
  { name: 'goals', as: 'Amara', pair: 'Amara', path: '/goals' },
  { name: 'themes', as: 'Judith', pair: 'Amara', path: '/themes' },
  { name: 'themes-tom', as: 'Tom', pair: 'Tom', path: '/themes', looks: SCREEN },
  { name: 'review', as: 'Judith', pair: 'Amara', path: '/review' },
  { name: 'review-revealed', as: 'Judith', pair: 'Amara', path: '/review', before: follow(/^Session 13$/) },
  {
    name: 'session-put-right',
    as: 'Judith',
    pair: 'Amara',
    path: '/review',
    before: async (page) => {
      await follow(/^Session 13$/)(page);
      await press(/^Put it right/)(page);
    },
    looks: SCREEN,
  },
  {
    name: 'touch-form',
    as: 'Judith',
    pair: 'Amara',
    path: '/themes',
    before: press(/^Note that it came up/),
    looks: SCREEN,
  },
  {
    name: 'theme-records',
    as: 'Judith',
    pair: 'Amara',
    path: '/themes',
    before: press(/^Silence/),
    looks: SCREEN,
  },
  { name: 'rate-form', as: 'Amara', pair: 'Amara', path: '/goals', before: press(/^Rate$/), looks: SCREEN },
  { name: 'rest-a-while', as: 'Judith', pair: 'Amara', path: '', before: press(/^Rest for/), looks: SCREEN },
  {
    name: 'propose-an-ending',
    as: 'Judith',
    pair: 'Amara',
    path: '',
    before: press(/^Propose an ending/),
    looks: SCREEN,
  },
  {
    name: 'propose-a-change',
    as: 'Judith',
    pair: 'Tom',
    path: '/agreement/propose?clause=%22ending%22',
    before: (page) => page.getByLabel('New words').fill('We end by saying what each of us takes along.'),
    looks: SCREEN,
  },
  { name: 'alliance', as: 'Judith', pair: 'Tom', path: '/alliance' },
  {
    name: 'account',
    long: true,
    fromRoot: true,
    path: '/account',
    looks: ['desktop', 'phone', 'tablet', 'zoomed'],
  },
  ...['', '/agreement', '/goals', '/themes', '/review', '/alliance'].map((path): Screen => ({
    name: path.slice(1) || 'story',
    long: true,
    path,
  })),
];
