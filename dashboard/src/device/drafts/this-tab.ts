import type { Draft } from './draft-state.ts';

/*
 * The first words of somebody who has no account yet, for as long as this tab is open. They move to the account when
 * there is one.
 */
const NAME = 'not-signed-in';
type Drafts = readonly (readonly [string, Draft])[];

export const keepInThisTab = (drafts: Drafts): void => {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(drafts));
  } catch {
    // They live as long as the page.
  }
};

export const leaveThisTab = (): void => {
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // Nothing was kept.
  }
};

/** What was kept; it stays until it is left. */
export const takenFromThisTab = (): Drafts => {
  try {
    return JSON.parse(sessionStorage.getItem(NAME) ?? '[]') as Drafts;
  } catch {
    return [];
  }
};
