import { draftChannel, keepingCaret } from './other-tabs.ts';
import { isEmpty, mergedDraft, NO_DRAFT, type Draft } from './draft-state.ts';
import { valueOf, written } from './fields.ts';
import { newKey } from '../new-key.ts';

/*
 * Every draft of whoever is here, in memory: forms read and write it at once. What changes goes to the other tabs,
 * and to whatever keeps it on this device (`keeping.ts`).
 */
const TAB = newKey();
const all = new Map<string, Draft>();
const listeners = new Set<() => void>();
/** The account; undefined while nobody is signed in. */
let whose: string | undefined;
let keep: (key: string) => void = () => undefined;

export const belongTo = (person: string | undefined): void => {
  whose = person;
};

export const keepWith = (how: (key: string) => void): void => {
  keep = how;
};

export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const draftOf = (key: string): Draft => all.get(key) ?? NO_DRAFT;
export const draftKeysInMemory = (): readonly string[] => [...all.keys()];

const put = (key: string, draft: Draft): void => {
  all.set(key, draft);
  for (const listener of listeners) listener();
};

const change = (key: string, draft: Draft): void => {
  put(key, draft);
  if (whose) channel.tell({ whose, key, draft });
  keep(key);
};

export const writeDraft = <T>(key: string, empty: T, next: T): void => {
  const draft = draftOf(key);
  change(key, { ...draft, fields: written(draft.fields, empty, next, { at: Date.now(), by: TAB }) });
};

/** Some of a form's fields, whatever the others are by now. */
export const writePart = <T extends object>(key: string, empty: T, part: Partial<T>): void =>
  writeDraft(key, empty, { ...valueOf(draftOf(key).fields, empty), ...part });

/** One of a form's fields. */
export const writeField = <T extends object, Name extends keyof T>(
  key: string,
  empty: T,
  name: Name,
  value: T[Name],
): void => writeDraft(key, empty, { ...valueOf(draftOf(key).fields, empty), [name]: value });

/** Sent, or let go. */
export const clearDraft = (key: string): void => {
  const { fields, ...draft } = draftOf(key);
  const latest = Math.max(Date.now(), ...Object.values(fields).map(({ at }) => at));
  change(key, { ...draft, fields: {}, clearedAt: latest });
};

/** Lets go of words that were written over in another tab. */
export const letLostGo = (key: string): void => {
  const draft = draftOf(key);
  change(key, { ...draft, lost: [], letGo: [...(draft.letGo ?? []), ...draft.lost] });
};

/** Takes in what was kept, or written in another tab, without moving the caret of whoever is writing here. */
export const takeIn = (key: string, theirs: Draft): void => {
  const mine = draftOf(key);
  const both = mergedDraft(mine, theirs);
  if (JSON.stringify(both) !== JSON.stringify(mine)) keepingCaret(() => put(key, both));
};

const channel = draftChannel(({ whose: theirs, key, draft }) => {
  if (theirs !== whose) return;
  const before = draftOf(key).lost.length;
  takeIn(key, draft);
  // Only the tab that lost something knows of it.
  if (draftOf(key).lost.length > before) keep(key);
});

/** Drafts in which words were written over unseen, with these words. */
export const lostWords = (): readonly (readonly [string, readonly string[]])[] =>
  [...all].filter(([, { lost }]) => lost.length > 0).map(([key, { lost }]) => [key, lost]);

export const nothingKept = (key: string): boolean => isEmpty(draftOf(key));
