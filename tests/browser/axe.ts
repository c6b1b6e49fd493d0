import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The rules that light or dark can make a difference to. */
export const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds, each with where and why. */
export const found = async (page: Page, where: string, rules?: string[]): Promise<readonly string[]> => {
  // What passes isn’t described: that takes longer than finding it.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${where}, ${id}: ${target.join(' ')} (${failureSummary})`),
  );
};
