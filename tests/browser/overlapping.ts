import type { Page } from 'playwright-core';

/**
 * Texts that lie over one another: pairs of lines of visible text of which a good part of the smaller is covered.
 * What lies on top on purpose (a popup, a toast, what sticks to an edge) is left out by where it is fixed; of what is
 * cut by an edge counts what one sees.
 */
export const overlapping = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    interface Line {
      readonly text: string;
      readonly node: Node;
      readonly box: DOMRect;
    }
    const isFixed = (element: Element | null): boolean => {
      for (let each = element; each; each = each.parentElement)
        if (['fixed', 'sticky'].includes(getComputedStyle(each).position)) return true;
      return false;
    };
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.sr-only, [aria-hidden="true"][hidden], title, desc, option') &&
      element.getBoundingClientRect().width > 1;
    /** What is left of a box within everything around it that cuts off what runs over. */
    const seen = (box: DOMRect, around: Element): DOMRect => {
      let { left, top, right, bottom } = box;
      for (let each: Element | null = around; each && each !== document.body; each = each.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(each);
        if (each.tagName === 'svg' || (overflowX === 'visible' && overflowY === 'visible')) continue;
        const edge = each.getBoundingClientRect();
        [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
        [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!text || !parent || !isShown(parent) || isFixed(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        // A line's box is higher than its letters.
        const slack = box.height * 0.22;
        const letters = new DOMRect(box.x, box.y + slack, box.width, box.height - 2 * slack);
        lines.push({ text, node, box: seen(letters, parent) });
      }
    }
    // Under cover what lies over something are the covers.
    for (const cover of document.querySelectorAll('.hatched'))
      if (isShown(cover) && !isFixed(cover))
        lines.push({ text: 'a cover', node: cover, box: seen(cover.getBoundingClientRect(), cover) });
    const found: string[] = [];
    lines.forEach((a, i) =>
      lines.slice(i + 1).forEach((b) => {
        if (a.node === b.node) return;
        const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (width < 2.5 || height < 2) return;
        found.push(`“${a.text.slice(0, 40)}” over “${b.text.slice(0, 40)}”`);
      }),
    );
    return found;
  });
