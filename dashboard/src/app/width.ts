import { useSyncExternalStore } from 'react';

/** An A4 page lying down, less its margins (base.css), in CSS pixels. */
const PRINTED = 1032;

const printing = globalThis.matchMedia?.('print');

const measured = (): number => (printing?.matches ? PRINTED : document.documentElement.clientWidth);

/** Asked for once and whenever it changes: each question makes the browser lay the whole page out. */
let known: number | undefined;
const listeners = new Set<() => void>();
const look = (): void => {
  const width = measured();
  if (width === known) return;
  known = width;
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

export type Layout = 'phone' | 'tablet' | 'wide';

/** The same edges as in tokens.css. */
export const layoutAt = (width: number): Layout => (width < 640 ? 'phone' : width < 1024 ? 'tablet' : 'wide');

export const useLayout = (): Layout => layoutAt(usePageWidth());

const FRAME = 1600;

/** The time field's length: the frame less its margins, the labels and the end labels, as base.css has them. */
export const fieldLength = (width: number): number => {
  const frame = Math.min(width, FRAME);
  const layout = layoutAt(width);
  if (layout === 'wide') return frame - 2 * 32 - 216 - 260;
  if (layout === 'tablet') return frame - 2 * 24 - 168;
  return frame - 2 * 20;
};
