/** Chapters whose every sentence a language has, though it isn’t whole; what stands around all screens is there too. */
export type Translated = 'account' | 'goals';

/** A language of the dashboard. What isn’t whole yet is English where its catalogue has nothing. */
interface Known {
  /** What it is called by those who speak it. */
  readonly name: string;
  /** BCP 47: how days, numbers and lists are written. */
  readonly intl: string;
  readonly whole: boolean;
  readonly chapters: readonly Translated[];
}

export const LANGUAGES = {
  en: { name: 'English', intl: 'en-GB', whole: true, chapters: [] },
  de: { name: 'Deutsch', intl: 'de-DE', whole: false, chapters: ['goals', 'account'] },
  // English with an accent on every letter: whatever is plain on the screen is in no catalogue.
  pseudo: { name: 'Ƥşēũďō', intl: 'en-GB', whole: false, chapters: [] },
} as const satisfies Readonly<Record<string, Known>>;

export type Language = keyof typeof LANGUAGES;

const isLanguage = (text: string | null): text is Language => text !== null && Object.hasOwn(LANGUAGES, text);

/**
 * The language for this visit. An address may ask for one (`?language=de`), or whoever was here last has chosen one in
 * their account; otherwise it is the first whole one that the browser asks for.
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

const keep = (storage: 'sessionStorage' | 'localStorage', language: string | null | undefined): void => {
  try {
    if (language) globalThis[storage]?.setItem('language', language);
    else globalThis[storage]?.removeItem('language');
  } catch {
    // It holds until the page is loaded again.
  }
};

/** Takes what the address asks for out of it, for the rest of the visit: an address that is passed on asks for nothing. */
const askedFor = (): string | null => {
  if (!('document' in globalThis)) return null;
  const address = new URL(location.href);
  const asked = address.searchParams.get('language');
  if (asked === null) return kept('sessionStorage');
  address.searchParams.delete('language');
  history.replaceState(history.state, '', address);
  keep('sessionStorage', asked);
  return asked;
};

const browsers: readonly string[] = 'document' in globalThis ? navigator.languages : [];
let asked = askedFor();

const chosenNow = (): Language => chosenFrom(asked, kept('localStorage'), browsers);

/** Chosen once, when the page is loaded: sentences stand in constants. */
export const languageInUse: Language = chosenNow();

/** What a browser reads in whose owner has chosen nothing. */
export const browsersLanguage = (): Language => chosenFrom(null, null, browsers);

/**
 * From now on the account’s, or the browser’s where it has none. True if a page that is loaded now is in another language
 * than this one; never where nothing can be kept, since the next page would know as little.
 */
export const readIn = (accounts: string | null | undefined): boolean => {
  keep('localStorage', accounts);
  return chosenNow() !== languageInUse;
};

/** Somebody has just chosen: what an address asked for holds no longer. */
export const chooseToReadIn = (accounts: string | null): boolean => {
  asked = null;
  keep('sessionStorage', null);
  return readIn(accounts);
};

/** BCP 47, for whatever Intl writes. */
export const writtenIn: string = LANGUAGES[languageInUse].intl;

if (languageInUse !== 'en') document.documentElement.lang = writtenIn;
