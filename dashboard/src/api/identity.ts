import type { Account } from '@alliance/api-client/generated/api';
import type { Alliances, Settings } from '@alliance/api-client/generated/api';
import { queryOptions, useQuery, type Query } from '@tanstack/react-query';
import { base, isSample } from '../device/base.ts';
import type { SignedIn } from './signed-in.ts';
import { read, send } from './requests.ts';
import { goOnAs, isSignInPending, signedInAgain } from './in-place.ts';
import { startOver, toTheFirstPage } from '../device/leaving.ts';
import { recall, remember } from '../device/preferences.ts';
import { queries } from './queries.ts';
import { readIn } from '../language/language.ts';
import { readSettings } from './settings.ts';
import { notifyOtherTabs, type NowSignedIn } from './who-in-other-tabs.ts';
import { openAnew, untilThere } from '../device/until-there.ts';
import { liveBy } from '../device/zone.ts';

/** Comes beside the first question who is here, so that the page is drawn without it. */
const keeping = untilThere(() => import('../device/drafts/keeping.ts'), openAnew);

/** Whose page this is: what it shows and holds is theirs until they sign out of it. */
let whose: Account | undefined;

const OF_ONE_PERSON: ReadonlySet<string> = new Set(['alliance', 'alliances', 'invitations']);
const isOfOnePerson = ({ queryKey }: Query): boolean => OF_ONE_PERSON.has(String(queryKey[0]));

/** What was read, or is being read for the first time, has its days in another zone. */
const readAgain = async (): Promise<void> => {
  await queries.cancelQueries({ predicate: isOfOnePerson });
  await queries.invalidateQueries({ predicate: isOfOnePerson });
};

const ofThisPage = async (signedIn: SignedIn): Promise<SignedIn> => {
  if (whose && whose.id !== signedIn.user.id) return startOver();
  const isFirst = !whose;
  whose = signedIn.user;
  const { id } = whose;
  const [settings] = await Promise.all([
    settingsOf(id),
    keeping.then((drafts) => drafts.openDrafts(id, draftKey)),
  ]);
  // Where somebody has written on this page already, it is the next one that is in their language.
  if (settings && readIn(settings.language) && isFirst) return startOver();
  if (settings && liveBy(settings.timeZone)) void readAgain();
  return settings ? { ...signedIn, settings } : signedIn;
};

/** The sample’s people are everybody’s, and choose nothing. Who can’t be told theirs goes by what was known last. */
const settingsOf = async (personId: string): Promise<Settings | undefined> =>
  isSample ? undefined : readSettings(personId).catch(() => undefined);

/** The account's own key for what its drafts are sealed with on this device. */
const draftKey = async (): Promise<string> => (await read('/auth/draft-key', {})).key;

/** Somebody signed out here while nobody could be told: that goes first, before anybody is taken for signed in. */
const WAITS = `sign-out-waits${base}`;
const endWhatWaits = async (): Promise<void> => {
  if (recall(WAITS) === null) return;
  await send('/auth/sign-out', {}, {});
  remember(WAITS, null);
};

const askedWho = async (): Promise<SignedIn | null> => {
  await endWhatWaits();
  return read('/auth/get-session', {});
};

/** Who is signed in. Where somebody was and nobody is, it waits until they have signed in again. */
const whoIsHere = async (): Promise<SignedIn | null> => {
  const signedIn = await askedWho();
  if (signedIn) return ofThisPage(signedIn);
  const drafts = await keeping;
  await drafts.closeDrafts();
  if (!whose) {
    drafts.openDraftsOfNobody();
    return null;
  }
  if (isSample) return lookInAgain(whose);
  if (!isSignInPending()) notifyOtherTabs({ signedIn: undefined });
  return signedInAgain(whose);
};

/** The sample's people have no passwords: they are let in as before. */
const lookInAgain = async ({ id }: Account): Promise<SignedIn | null> => {
  await send('/identity/sample-sign-in', {}, { personId: id }).catch(toTheFirstPage);
  return askedWho();
};

export const identityQuery = queryOptions({ queryKey: ['identity'], queryFn: whoIsHere });

/** Drafts of earlier builds lay open on this device: those of these partnerships are taken over. */
export const takeOver = (mine: Alliances): void =>
  void untilThere(() => import('../device/drafts/earlier.ts')).then(({ takeOverEarlier }) =>
    takeOverEarlier(mine),
  );

/** Who is signed in; `null` when nobody is, undefined while we ask. */
export const useIdentity = (): SignedIn | null | undefined => useQuery(identityQuery).data;

/** What was read of partnerships belongs to the person who was signed in. */
const startAfresh = async (): Promise<void> => {
  queries.removeQueries({ predicate: isOfOnePerson });
  const signedIn = await queries.fetchQuery({ ...identityQuery, staleTime: 0 });
  if (signedIn) notifyOtherTabs({ signedIn: signedIn.user.id });
};

export const signIn = async (email: string, password: string): Promise<void> => {
  await send('/auth/sign-in/email', {}, { email, password });
  await startAfresh();
};

export const signUp = async (name: string, email: string, password: string): Promise<void> => {
  await send('/auth/sign-up/email', {}, { name, email, password });
  await startAfresh();
};

/** Over the page as it stands: the same person goes on with it, another begins with a page of their own. */
export const signInHere = async (email: string, password: string): Promise<void> => {
  await send('/auth/sign-in/email', {}, { email, password });
  const signedIn = await askedWho();
  if (signedIn) notifyOtherTabs({ signedIn: signedIn.user.id });
  if (signedIn) goOnAs(await ofThisPage(signedIn));
};

/** This device is cleared at once; the session ends now, or as soon as the server can be told. */
export const signOut = async (): Promise<void> => {
  await send('/auth/sign-out', {}, {}).catch(() => remember(WAITS, 'yes'));
  await (await keeping).closeDrafts();
  notifyOtherTabs({ signedIn: null });
  toTheFirstPage();
};

/** Another tab says who is signed in now. */
export const signedInElsewhere = ({ signedIn }: NowSignedIn): void => {
  const again = () => void queries.invalidateQueries({ queryKey: identityQuery.queryKey });
  if (signedIn === undefined) return isSignInPending() ? undefined : again();
  if (signedIn === null)
    return whose && void keeping.then(({ closeDrafts }) => closeDrafts()).then(toTheFirstPage);
  if (whose && whose.id !== signedIn) return void startOver();
  if (!whose) return again();
  return void askedWho().then(
    async (now) => now && goOnAs(await ofThisPage(now)),
    // What waits goes on waiting: whoever is here can sign in by hand.
    () => undefined,
  );
};
