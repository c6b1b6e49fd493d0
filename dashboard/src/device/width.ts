import { useSyncExternalStore } from 'react';

/** A page of A4 or Letter in CSS pixels, less its margins, laid out like a tablet; paper.css has the same. */
const PRINTED = 688;

const printing = globalThis.matchMedia?.('print');
let toBePrinted = false;

const onPaper = (): boolean => toBePrinted || printing?.matches === true;
const measured = (): number => (onPaper() ? PRINTED : document.documentElement.clientWidth);

/** Asked for once and whenever it changes: each question makes the browser lay the whole page out. */
let known: number | undefined;
let paper = false;
const listeners = new Set<() => void>();
const look = (): void => {
  const width = measured();
  if (width === known && paper === onPaper()) return;
  known = width;
  paper = onPaper();
  for (const listener of listeners) listener();
};

/** A scrollbar that comes or goes is no resize of the window, but one of the page. */
let observer: ResizeObserver | undefined;
const watch = (): void => {
  if (observer) return;
  observer = new ResizeObserver(look);
  observer.observe(document.documentElement);
  addEventListener('resize', look);
  printing?.addEventListener('change', look);
  // Some browsers lay the page out for paper before they say that the medium has changed.
  addEventListener('beforeprint', () => {
    toBePrinted = true;
    look();
  });
  addEventListener('afterprint', () => {
    toBePrinted = false;
    look();
  });
};

const subscribe = (listener: () => void): (() => void) => {
  watch();
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The page's width in CSS pixels, without its scrollbar; on paper that of the paper. */
export const usePageWidth = (): number =>
  useSyncExternalStore(
    subscribe,
    () => (known ??= measured()),
    () => 1360,
  );

/** Whether the page is being printed: for what is long and wanted on paper only. */
export const useOnPaper = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => paper,
    () => false,
  );

export type Layout = 'phone' | 'tablet' | 'wide';

/** The same edges as in tokens.css. */
export const layoutAt = (width: number): Layout => (width < 640 ? 'phone' : width < 1024 ? 'tablet' : 'wide');

export const layoutNow = (): Layout => layoutAt(measured());

export const useLayout = (): Layout => layoutAt(usePageWidth());

const FRAME = 1600;

/**
 * The time field's length: the frame less its margins and, where they stand beside it, the labels and the end labels,
 * as base.css has them; on paper, which has margins of its own, all of it.
 */
export const fieldLength = (width: number): number => {
  const frame = Math.min(width, FRAME);
  if (onPaper()) return frame;
  const layout = layoutAt(width);
  if (layout === 'wide') return frame - 2 * 32 - 216 - 260;
  if (layout === 'tablet') return frame - 2 * 24;
  return frame - 2 * 20;
};
