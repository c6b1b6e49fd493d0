import { describe, expect, it } from '@jest/globals';
import { label, words } from './vocabulary.ts';

const isLabel = (text: string) => label.safeParse(text).success;
const isWords = (text: string) => words.safeParse(text).success;

describe('what people write', () => {
  it('is taken in any script, with the joiners that it needs', () => {
    for (const text of ['Zoë', 'שלום', 'می‌خواهم', 'अनुप्रिया', '👩‍👩‍👧', '𠮷田', "<b>O'Neill</b>", '=1+1'])
      expect([text, isLabel(text), isWords(text)]).toEqual([text, true, true]);
  });
  it('has whole characters', () => {
    for (const text of ['half \ud83d', '\ude00 half', 'a\0b'])
      expect([isLabel(text), isWords(text)]).toEqual([false, false]);
  });
  it('has something in it that can be seen', () => {
    for (const text of ['', '  ', '\u200b', '\u2060\u200d', '\u3164', '\u00ad', '\ufe0f', '\u202e'])
      expect([isLabel(text), isWords(text)]).toEqual([false, false]);
  });
  it('is told of once where it is empty', () => {
    expect(words.safeParse('').error?.issues).toHaveLength(1);
  });
});

describe('a name', () => {
  it('is one line, which turns nothing round beside it', () => {
    for (const text of ['two\nlines', 'two\u2028lines', 'a bell\u0007', 'Ann \u202egro.elpmaxe', '\u2067Ann'])
      expect([isLabel(text), isWords(text)]).toEqual([false, true]);
  });
});
