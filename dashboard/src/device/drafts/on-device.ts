import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { base } from '../base.ts';
import { nameOf, sealed, unsealed, type DraftKeys } from './keys.ts';
import type { Draft } from './draft-state.ts';

/*
 * IndexedDB, the only place on a device where drafts lie: sealed, each under a name that says nothing. The keys are
 * beside them for as long as somebody is signed in.
 */
const KEYS = 'keys';
let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore(`learning-alliance${base}`, 'kept'));

export const keysOnDevice = (): Promise<DraftKeys | undefined> => get<DraftKeys>(KEYS, store());
export const keepKeys = (keys: DraftKeys): Promise<void> => set(KEYS, keys, store());
export const forgetKeys = (): Promise<void> => del(KEYS, store());

export type KeptDraft = Draft & { readonly key: string };

/** All that this person has begun on this device. What can't be opened is left where it is. */
export const draftsOnDevice = async (keys: DraftKeys): Promise<readonly KeptDraft[]> => {
  const all = await entries<string, Uint8Array<ArrayBuffer>>(store());
  const own = all.filter(([name]) => name.startsWith(`${keys.person}/`));
  const read = await Promise.all(own.map(([name, secret]) => draftIn(keys, name, secret)));
  return read.filter((draft) => draft !== undefined);
};

const draftIn = (keys: DraftKeys, name: string, secret: Uint8Array<ArrayBuffer>) =>
  unsealed(keys, name, secret).then(
    (said) => said as KeptDraft,
    () => undefined,
  );

export const draftOnDevice = async (keys: DraftKeys, key: string): Promise<KeptDraft | undefined> => {
  const name = await nameOf(keys, key);
  const secret = await get<Uint8Array<ArrayBuffer>>(name, store());
  return secret && draftIn(keys, name, secret);
};

export const keepDraft = async (keys: DraftKeys, draft: KeptDraft): Promise<void> => {
  const name = await nameOf(keys, draft.key);
  await set(name, await sealed(keys, name, draft), store());
};

export const removeDraft = async (keys: DraftKeys, key: string): Promise<void> =>
  del(await nameOf(keys, key), store());
