import type { CommandResponse } from '@alliance/api-client/typed-paths';
import type { Recorded } from '@alliance/api-client/generated/api';
import { queryOptions } from '@tanstack/react-query';
import { alliancesQuery } from '../../api/alliances.ts';
import { read, send } from '../../api/requests.ts';
import { Problem } from '../../api/http.ts';
import { identityQuery } from '../../api/identity.ts';
import { startOver, toTheFirstPage } from '../../device/leaving.ts';
import { queries } from '../../api/queries.ts';
import { chooseLanguage, chooseMailKinds, chooseTimeZone, type LanguageCode } from '../../api/settings.ts';
import { chooseToReadIn } from '../../language/language.ts';
import { notifyOtherTabs } from '../../api/who-in-other-tabs.ts';
import type { MailKind } from './mail-preview.ts';
import { browsersZone, zoneUnknownThere } from '../../device/zone.ts';

export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: ({ signal }) => read('/auth/devices', {}, { signal }),
  staleTime: 0,
});

/** Asked for each time: the link may have been opened elsewhere. */
export const addressQuery = queryOptions({
  queryKey: ['address'],
  queryFn: ({ signal }) => read('/auth/address', {}, { signal }),
  staleTime: 0,
});

const askedAgain = () => queries.fetchQuery({ ...identityQuery, staleTime: 0 });

/** Whether nothing was left to be said: it is so already, perhaps from another tab, or the partnership has ended. */
const isSettled = (problem: unknown) =>
  problem instanceof Problem && (problem.status === 409 || problem.name === 'nothing-would-change');

const unlessSettled = (problem: unknown) => {
  if (!isSettled(problem)) throw problem;
};

/** In each of my partnerships, so that the other reads it from now on; what there is to tell is asked for last. */
const inEach = async (
  telling: () => ((allianceId: string) => Promise<Recorded>) | undefined,
): Promise<void> => {
  const alliances = await queries.fetchQuery({ ...alliancesQuery, staleTime: 0 });
  const sendOne = telling();
  const going = sendOne ? alliances.filter(({ endedOn }) => endedOn === undefined) : [];
  await Promise.all(going.map(({ allianceId }) => sendOne?.(allianceId).catch(unlessSettled)));
  await queries.invalidateQueries({ queryKey: ['alliance'] });
  await queries.invalidateQueries({ queryKey: ['alliances'] });
};

export const changeName = async (name: string): Promise<void> => {
  await send('/auth/update-user', {}, { name });
  await askedAgain();
  await inEach(
    () => (allianceId) => send('/alliances/{allianceId}/alliance/rename', { allianceId }, { name }),
  );
};

/** `null` goes by the browser. */
export const changeZone = async (personId: string, timeZone: string | null): Promise<void> => {
  await chooseTimeZone(personId, timeZone).catch(unlessSettled);
  await askedAgain();
  // A zone that the server doesn’t know is told to nobody: what stands in for it is nobody’s.
  await inEach(() => {
    if (zoneUnknownThere() !== undefined) return undefined;
    const body = { timeZone: timeZone ?? browsersZone() };
    return (allianceId) => send('/alliances/{allianceId}/alliance/tell-zone', { allianceId }, body);
  });
};

/** `null` goes by the browser. Where that is another language the page is loaded anew: sentences stand in constants. */
export const changeLanguage = async (personId: string, language: LanguageCode | null): Promise<void> => {
  await chooseLanguage(personId, language).catch(unlessSettled);
  if (chooseToReadIn(language)) await startOver();
  await askedAgain();
};

export const changeMailKinds = async (personId: string, kinds: readonly MailKind[]): Promise<void> => {
  await chooseMailKinds(personId, [...kinds]).catch(unlessSettled);
  await askedAgain();
};

type ByLetter = CommandResponse<'/auth/forgot-password'>;

export const changeEmail = async (newEmail: string, password: string): Promise<ByLetter> => {
  const answer = await send('/auth/change-email', {}, { newEmail, password });
  await askedAgain();
  return answer;
};

export const showAddress = (): Promise<ByLetter> => send('/auth/show-address', {}, {});

export const keepEmail = async (): Promise<void> => {
  await send('/auth/keep-email', {}, {});
  await askedAgain();
};

export const changePassword = async (currentPassword: string, newPassword: string): Promise<void> => {
  await send('/auth/change-password', {}, { currentPassword, newPassword });
  await queries.invalidateQueries({ queryKey: devicesQuery.queryKey });
};

export const signOutDevice = async (id: string): Promise<void> => {
  await send('/auth/devices/sign-out', {}, { id });
  await queries.invalidateQueries({ queryKey: devicesQuery.queryKey });
};

export const signOutEverywhere = async (): Promise<void> => {
  await send('/auth/sign-out-everywhere', {}, {});
  notifyOtherTabs({ signedIn: null });
  toTheFirstPage();
};

export const askForNewPassword = (email: string): Promise<ByLetter> =>
  send('/auth/forgot-password', {}, { email });

export const chooseNewPassword = (token: string, newPassword: string): Promise<unknown> =>
  send('/auth/reset-password', {}, { token, newPassword });

export const confirmEmail = (token: string): Promise<CommandResponse<'/auth/confirm-email'>> =>
  send('/auth/confirm-email', {}, { token });
