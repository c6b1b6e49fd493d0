/** A language of the dashboard. What isn’t whole yet is English where its catalogue has nothing. */
interface Known {
  /** What it is called by those who speak it. */
  readonly name: string;
  /** BCP 47: how days, numbers and lists are written. */
  readonly intl: string;
  readonly whole: boolean;
}

export const LANGUAGES = {
  en: { name: 'English', intl: 'en-GB', whole: true },
  de: { name: 'Deutsch', intl: 'de-DE', whole: false },
  // English with an accent on every letter: whatever is plain on the screen is in no catalogue.
  pseudo: { name: 'Ƥşēũďō', intl: 'en-GB', whole: false },
} as const satisfies Readonly<Record<string, Known>>;

export type Language = keyof typeof LANGUAGES;

const isLanguage = (text: string | null): text is Language => text !== null && Object.hasOwn(LANGUAGES, text);

/**
 * The language for this visit. An address may ask for one (`?language=de`), or somebody has chosen one on this device;
 * otherwise it is the first whole one that the browser asks for.
 */
export const chosenFrom = (
  asked: string | null,
  kept: string | null,
  browsers: readonly string[],
): Language => {
  if (isLanguage(asked)) return asked;
  if (isLanguage(kept)) return kept;
  const [whole] = browsers
    .map((tag) => tag.split('-')[0] ?? '')
    .filter((tag): tag is Language => isLanguage(tag) && LANGUAGES[tag].whole);
  return whole ?? 'en';
};

/** Storage may be refused; the language then holds for as long as the page is open. */
const kept = (storage: 'sessionStorage' | 'localStorage'): string | null => {
  try {
    return globalThis[storage]?.getItem('language') ?? null;
  } catch {
    return null;
  }
};

/** Takes what the address asks for out of it, for the rest of the visit: an address that is passed on asks for nothing. */
const askedFor = (): string | null => {
  if (!('location' in globalThis)) return null;
  const address = new URL(location.href);
  const asked = address.searchParams.get('language');
  if (asked === null) return kept('sessionStorage');
  address.searchParams.delete('language');
  history.replaceState(history.state, '', address);
  try {
    sessionStorage.setItem('language', asked);
  } catch {
    // It holds until the page is loaded again.
  }
  return asked;
};

/** Chosen once, when the page is loaded. */
export const languageInUse: Language =
  'document' in globalThis ? chosenFrom(askedFor(), kept('localStorage'), navigator.languages) : 'en';

/** BCP 47, for whatever Intl writes. */
export const writtenIn: string = LANGUAGES[languageInUse].intl;

if (languageInUse !== 'en') document.documentElement.lang = writtenIn;
