import { dayOf, instantsAt, startOf, type Day } from '@alliance/days/days';
import { UTC, type Zone } from '@alliance/days/zone';
import { kindOf } from '@alliance/decider/scope';
import { unaskedMailKinds } from '@alliance/facts/own';
import { secondsAfter } from '@alliance/platform/clock';
import type { ReminderMailer } from '@alliance/platform/ports/reminder-mailer';
import { allStanding } from '@alliance/platform/relations/relations';
import type { Due, Schedule } from '@alliance/platform/schedule/schedule';
import type { RunningService } from '@alliance/platform/service/service';
import type { Summaries } from '../my-pairs/summaries.ts';
import { letterOf } from './mail.ts';
import { ownSettings } from './own-settings.ts';

const [NINE, NOON] = ['09:00', '12:00'];
const LOOKED = 'mornings-looked-at';
const A_DAY = 86_400;
const ABOUT_ZONES: ReadonlySet<string> = new Set(['TimeZoneChosen', 'MemberZoneTold', 'AllianceFormed']);

/** Where clocks are put forward over it, as long after midnight as on any other day. */
const at = (day: Day, time: string, zone: Zone): string =>
  instantsAt(day, time, zone)[0] ?? secondsAfter(startOf(day, zone), Number(time.slice(0, 2)) * 3_600);

/**
 * A morning of each person who is in an alliance: at nine, where they live, and at noon no more. All that there is to
 * write to them about on a day goes into the one letter of its morning; on most there is nothing, and none is written.
 */
export const mornings = (
  running: RunningService,
  summaries: Pick<Summaries, 'of'>,
  mailer: Pick<ReminderMailer, 'send'>,
): Schedule => {
  const { views, vault, tenant, clock, changeFeed } = running;
  const settingsOf = ownSettings(running);
  /** By person; forgotten with whatever may have moved it. */
  const zones = new Map<string, Zone>();
  changeFeed.on((news) => {
    if (news === 'missed' || news.types.some((type) => ABOUT_ZONES.has(type))) zones.clear();
  });
  const zoneOf = async (person: string): Promise<Zone> => {
    const known = zones.get(person);
    if (known !== undefined) return known;
    const chosen = (await settingsOf(person)).zone;
    const told = async () =>
      (await summaries.of(person)).map(({ summary }) => summary.zone).find((one) => one !== undefined);
    const zone = chosen ?? (await told()) ?? UTC;
    zones.set(person, zone);
    return zone;
  };
  const living = async (): Promise<ReadonlySet<string>> => {
    const all = await allStanding(views);
    return new Set(
      all
        .filter(([scope, { endedAt }]) => kindOf(scope) === 'alliance' && endedAt === undefined)
        .flatMap(([, { people }]) => Object.values(people).filter((one) => one !== undefined)),
    );
  };
  const morningOf = async (person: string, now: string): Promise<Due> => {
    const zone = await zoneOf(person);
    const day = dayOf(now, zone);
    const [nine, noon] = [at(day, NINE, zone), at(day, NOON, zone)];
    const id = `${person} ${day}`;
    return {
      id,
      at: nine,
      until: noon,
      happen: async () => {
        const [notes, looking] = [await running.notes(), clock.now()];
        const looked = await notes.document<string>(LOOKED, person);
        const { mailKinds = unaskedMailKinds } = await settingsOf(person);
        const since = looked ?? secondsAfter(nine, -A_DAY);
        const kinds = letterOf(await summaries.of(person), { day, zone, since }, mailKinds);
        const messageId = vault.digest(`letter of ${tenant} ${id}`).slice(0, 32);
        if (kinds.length > 0 && (await mailer.send({ person, kinds, messageId })) === 'not-now')
          return 'not-now';
        await notes.transact((transaction) => transaction.put(LOOKED, person, looking));
        return 'happened';
      },
    };
  };
  return {
    name: 'mornings',
    // Where it isn't known whether a letter left, it goes out once more at most.
    mostTimes: 2,
    due: async (now) => {
      const dues: Due[] = [];
      for (const person of await living()) {
        const morning = await morningOf(person, now);
        if (morning.at <= now && now < (morning.until ?? now)) dues.push(morning);
      }
      return dues;
    },
  };
};
