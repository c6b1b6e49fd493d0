import { belongTo, draftKeysInMemory, draftOf, keepWith, nothingKept, takeIn } from './drafts.ts';
import { takeOverEarlier } from './earlier.ts';
import { canSeal, keysFrom, type DraftKeys } from './keys.ts';
import {
  draftOnDevice,
  draftsOnDevice,
  forgetKeys,
  keepDraft,
  keepKeys,
  keysOnDevice,
  removeDraft,
} from './on-device.ts';
import { keepInThisTab, leaveThisTab, takenFromThisTab } from './this-tab.ts';

/*
 * What keeps drafts: for whoever is signed in, this device, sealed; for whoever isn't yet, the tab for as long as it
 * is open. Where neither is possible they live as long as the page.
 */
/** The account; null for somebody who has none yet, undefined while we don't know. */
let whose: string | null | undefined;
let keys: DraftKeys | undefined;
const waiting = new Set<string>();
let working: Promise<void> | undefined;

/** The account's own key, base64; throws where it can't be had now. */
export type AskForKey = () => Promise<string>;

const keysOf = async (person: string, ask: AskForKey): Promise<DraftKeys> => {
  const onDevice = await keysOnDevice();
  if (onDevice?.person === person) return onDevice;
  const fresh = await keysFrom(person, await ask());
  await keepKeys(fresh);
  return fresh;
};

const alone = (work: () => Promise<void>): Promise<void> =>
  'locks' in navigator ? navigator.locks.request('alliance-draft', work).then(() => undefined) : work();

/** Another tab may have written in it: both are kept. */
const keepOne = (by: DraftKeys, key: string): Promise<void> =>
  alone(async () => {
    if (nothingKept(key)) return removeDraft(by, key);
    const onDevice = await draftOnDevice(by, key);
    if (onDevice) takeIn(key, onDevice);
    return keepDraft(by, { key, ...draftOf(key) });
  });

const keepAll = async (by: DraftKeys): Promise<void> => {
  for (const key of waiting) {
    waiting.delete(key);
    await keepOne(by, key).catch(() => undefined);
  }
};

const work = (): Promise<void> | undefined => {
  if (!keys || waiting.size === 0) return working;
  return (working ??= keepAll(keys).finally(() => {
    working = undefined;
    void work();
  }));
};

const keep = (key: string): void => {
  waiting.add(key);
  if (whose === null) keepInThisTab(draftKeysInMemory().map((each) => [each, draftOf(each)]));
  else void work();
};
keepWith(keep);

/** This person's drafts are there from now on, and kept. Never throws: without a key they live as long as the page. */
export const openDrafts = async (person: string, ask: AskForKey): Promise<void> => {
  if (keys && whose === person) return;
  whose = person;
  belongTo(person);
  try {
    if (!canSeal()) return;
    const own = await keysOf(person, ask);
    for (const { key, ...draft } of await draftsOnDevice(own)) takeIn(key, draft);
    keys = own;
    for (const [key, draft] of takenFromThisTab()) {
      takeIn(key, draft);
      waiting.add(key);
    }
    takeOverEarlier([]);
    await work();
    leaveThisTab();
  } catch {
    // Tried again when we next hear who is here.
  }
};

/** Nobody is signed in: what they write stays in this tab. */
export const openDraftsOfNobody = (): void => {
  whose = null;
  belongTo(undefined);
  for (const [key, draft] of takenFromThisTab()) takeIn(key, draft);
  takeOverEarlier([]);
};

/** Signed out: what is kept can't be read on this device any more. What the page still shows is kept when it can be. */
export const closeDrafts = async (): Promise<void> => {
  await working;
  keys = undefined;
  if (whose) leaveThisTab();
  if (canSeal()) await forgetKeys().catch(() => undefined);
};
