import { useSyncExternalStore } from 'react';

/** An A4 page lying down, less its margins (base.css), in CSS pixels. */
const PRINTED = 1032;

const printing = globalThis.matchMedia?.('print');

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('resize', listener);
  printing?.addEventListener('change', listener);
  return () => {
    removeEventListener('resize', listener);
    printing?.removeEventListener('change', listener);
  };
};

/** The page's width in CSS pixels, without its scrollbar; on paper that of the paper. */
export const usePageWidth = (): number =>
  useSyncExternalStore(
    subscribe,
    () => (printing?.matches ? PRINTED : document.documentElement.clientWidth),
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
