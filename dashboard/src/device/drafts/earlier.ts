import { draftOf, nothingKept, writeDraft } from './drafts.ts';

interface Mine {
  readonly allianceId: string;
  readonly viewer: { readonly role: string };
}

/** Under what name a draft lay in an earlier build's memory of this device; undefined for anything else there. */
const draftKeyOf = (name: string): string | undefined =>
  name.startsWith('draft:')
    ? name.slice('draft:'.length)
    : /^(looked:|not-now:|pair$)/.test(name)
      ? name
      : undefined;

/** It was kept under the pair, and the part in it of whoever wrote; or it says neither. */
const isMine = (key: string, mine: readonly Mine[]): boolean => {
  const parts = key.split(':');
  if (key === 'invitation' || key === 'pair') return true;
  return mine.some(
    ({ allianceId, viewer }) =>
      parts.includes(allianceId) && (parts[0] === 'not-now' || parts.includes(viewer.role)),
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** Takes over what earlier builds left in the clear on this device, and removes it there. */
export const takeOverEarlier = (mine: readonly Mine[]): void => {
  try {
    for (const name of Object.keys(localStorage)) {
      const key = draftKeyOf(name);
      if (key === undefined || !isMine(key, mine)) continue;
      const text = localStorage.getItem(name) ?? '';
      const said = name === key ? text : parsed(text);
      const words = typeof said === 'object' && said !== null && 'words' in said ? said.words : said;
      if (nothingKept(key) && draftOf(key).clearedAt === 0) writeDraft<unknown>(key, undefined, words);
      localStorage.removeItem(name);
    }
  } catch {
    // No storage in this browser: nothing was left there.
  }
};
