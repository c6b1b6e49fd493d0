import type { CalendarNaming } from '@alliance/facts/calendar';
import type { Entry } from './entries.ts';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const firstOf = (word: string): string => [...characters.segment(word)][0]?.segment ?? '';

/** `J. L.` of *Judith Lindqvist*, in any script; a name of one word has one. */
export const initialsOf = (name: string): string => {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const outer = words.length > 1 ? [words[0] ?? '', words.at(-1) ?? ''] : words;
  return outer.map((word) => `${firstOf(word)}.`).join(' ');
};

const MODES = { 'in-person': 'in person', video: 'by video', phone: 'by phone' } as const;

/** What an entry reads: `Supervision, 75 minutes, by video`, with the other named as its reader chose. */
export const titleOf = (
  { with: name, minutes, mode }: Pick<Entry, 'with' | 'minutes' | 'mode'>,
  naming: CalendarNaming,
): string => {
  const named = { nobody: '', initials: ` with ${initialsOf(name)}`, name: ` with ${name}` }[naming];
  return `Supervision${named}, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, ${MODES[mode]}`;
};
