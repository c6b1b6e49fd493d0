import { queryOptions } from '@tanstack/react-query';
import { alliancesQuery } from '../../app/alliances.ts';
import { Problem, read, tell } from '../../app/http.ts';
import { identityQuery } from '../../app/identity.ts';
import { toTheFirstPage } from '../../app/leaving.ts';
import { queries } from '../../app/queries.ts';
import { chooseTimeZone } from '../../app/settings.ts';
import { tellOtherTabs } from '../../app/who-in-other-tabs.ts';
import { browsersZone, zoneUnknownThere } from '../../app/zone.ts';

/** Where I am signed in. */
export interface Device {
  readonly id: string;
  /** "Firefox on Linux"; absent where nothing is known of it. */
  readonly name?: string;
  readonly signedInAt: string;
  /** Known by its day only. */
  readonly lastUsedAt: string;
  readonly current: boolean;
}

export const devicesQuery = queryOptions({
  queryKey: ['devices'],
  queryFn: ({ signal }) => read<{ readonly devices: readonly Device[] }>('/api/auth/devices', { signal }),
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
const inEach = async (verb: string, what: () => object | undefined): Promise<void> => {
  const alliances = await queries.fetchQuery({ ...alliancesQuery, staleTime: 0 });
  const body = what();
  const going = body === undefined ? [] : alliances.filter(({ endedOn }) => endedOn === undefined);
  await Promise.all(
    going.map(({ allianceId }) =>
      tell(`/api/alliances/${encodeURIComponent(allianceId)}/alliance/${verb}`, body).catch(unlessSettled),
    ),
  );
  await queries.invalidateQueries({ queryKey: ['alliance'] });
  await queries.invalidateQueries({ queryKey: ['alliances'] });
};

export const changeName = async (name: string): Promise<void> => {
  await tell('/api/auth/update-user', { name });
  await askedAgain();
  await inEach('rename', () => ({ name }));
};

/** `null` goes by the browser. */
export const changeZone = async (personId: string, timeZone: string | null): Promise<void> => {
  await chooseTimeZone(personId, timeZone).catch(unlessSettled);
  await askedAgain();
  // A zone that the server doesn’t know is told to nobody: what stands in for it is nobody’s.
  await inEach('tell-zone', () =>
    zoneUnknownThere() === undefined ? { timeZone: timeZone ?? browsersZone() } : undefined,
  );
};

interface ByLetter {
  /** Whether this installation sends letters; without them, whoever runs it hands links on. */
  readonly byLetter: boolean;
}

export const changeEmail = async (newEmail: string, password: string): Promise<ByLetter> => {
  const answer = await tell<ByLetter>('/api/auth/change-email', { newEmail, password });
  await askedAgain();
  return answer;
};

export const keepEmail = async (): Promise<void> => {
  await tell('/api/auth/keep-email', {});
  await askedAgain();
};

export const changePassword = async (currentPassword: string, newPassword: string): Promise<void> => {
  await tell('/api/auth/change-password', { currentPassword, newPassword });
  await queries.invalidateQueries({ queryKey: devicesQuery.queryKey });
};

export const signOutDevice = async (id: string): Promise<void> => {
  await tell('/api/auth/devices/sign-out', { id });
  await queries.invalidateQueries({ queryKey: devicesQuery.queryKey });
};

export const signOutEverywhere = async (): Promise<void> => {
  await tell('/api/auth/sign-out-everywhere', {});
  tellOtherTabs({ signedIn: null });
  toTheFirstPage();
};

export const askForNewPassword = (email: string): Promise<ByLetter> =>
  tell<ByLetter>('/api/auth/forgot-password', { email });

export const chooseNewPassword = (token: string, newPassword: string): Promise<unknown> =>
  tell('/api/auth/reset-password', { token, newPassword });

export const confirmEmail = (
  token: string,
): Promise<{ readonly email: string; readonly byLetter: boolean }> =>
  tell<{ readonly email: string; readonly byLetter: boolean }>('/api/auth/confirm-email', { token });
