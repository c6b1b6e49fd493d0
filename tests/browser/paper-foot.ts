import type { Page } from 'playwright-core';

/** What stands at the foot of each printed page: it is in the page's margin boxes, where no text of the page is. */
export const footOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .map(({ cssText }) => cssText)
      .join('\n'),
  );
