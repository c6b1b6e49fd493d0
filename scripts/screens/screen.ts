import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Site } from '../../tests/browser/site.ts';
import { looks, type Look } from './looks.ts';

/** Somebody's browser, and what its addresses begin with: where their pair is at home, or nothing. */
export interface Visit {
  readonly context: BrowserContext;
  readonly home: string;
}

export type Enter = (site: Site, options: BrowserContextOptions) => Promise<Visit>;

export interface Screen {
  readonly name: string;
  readonly enter: Enter;
  /** After the visit's home. */
  readonly path: string;
  /** What is done on the page before the picture is taken. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** How it is looked at; every way where left out. */
  readonly looks?: readonly (keyof typeof looks)[];
}

/** An installation in a state of its own, and the pictures that are taken there. */
export interface Stage {
  readonly open: () => Promise<Site>;
  readonly screens: readonly Screen[];
}

export const SCREEN = ['desktop', 'phone'] as const;

export const looksOf = ({ looks: chosen = Object.keys(looks) as (keyof typeof looks)[] }: Screen): Look[] =>
  chosen.map((name) => looks[name]);

export const press = (name: RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click({ timeout: 4000 });

export const follow = (name: RegExp) => (page: Page) =>
  page.getByRole('link', { name }).first().click({ timeout: 4000 });
