import { useSyncExternalStore } from 'react';
import { useDiscreet } from '../../device/discreet.ts';
import { COVER, type CoverWidth } from '../../kit/covered.tsx';

/** About how wide a letter is at 13 px, for where nothing can be measured. */
const LETTER = 6.3;

let ruler: CanvasRenderingContext2D | null | undefined;

/** How long a text of 13 px is on screen, in pixels. */
export const lengthOf = (text: string, bold = false): number => {
  if (ruler === undefined)
    ruler = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (!ruler) return text.length * LETTER;
  ruler.font = `${bold ? 600 : 400} 13px 'Instrument Sans Variable', 'Instrument Sans Fallback', sans-serif`;
  return Math.ceil(ruler.measureText(text).width);
};

/** Fewer letters than this say nothing. */
const LEAST = 14;

/** As much of a text as fits, to a whole word; nothing where that would say nothing. */
export const fitting = (text: string, room: number): string => {
  if (lengthOf(text) <= room) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const cut = `${words.join(' ')} …`;
    if (lengthOf(cut) <= room) return cut.length < LEAST ? '' : cut;
  }
  return '';
};

/** The same for words that may be under a cover, which takes its own room. */
export const useFitting = (): ((text: string, room: number, cover: CoverWidth) => string) => {
  const { discreet } = useDiscreet();
  return (text, room, cover) => (discreet ? (COVER[cover] <= room ? text : '') : fitting(text, room));
};

const subscribe = (listener: () => void): (() => void) => {
  document.fonts.addEventListener('loadingdone', listener);
  return () => document.fonts.removeEventListener('loadingdone', listener);
};

/** Draws the caller again once the page's own face has come: what was measured before it fits no longer. */
export const useFontsLoaded = (): boolean =>
  useSyncExternalStore(subscribe, () => document.fonts.check("13px 'Instrument Sans Variable'"));
