import { scopeOf } from '@alliance/decider/scope';
import type { Reader } from '@alliance/facts/audience';
import { dayOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import { invalid, notFound } from '@alliance/platform/http/problem';
import type { RouteRequest, Viewer } from '@alliance/platform/http/route';
import { relationOf, scopesOf, standingIn, type Standing } from '@alliance/platform/relations/relations';
import type { RunningService } from '@alliance/platform/service/service';
import { readModelOf, type ReadModel } from '../pair/read-model.ts';
import { partnershipJournal, type JournalRead } from '../journal/partnership-journal.ts';
import { pastsByPrefix } from '../past/pasts-by-prefix.ts';
import type { PairQuery } from './as-of.ts';
import type { ReadModelInJournal } from './documents-written.ts';

/** Gives routes the read models from which documents are made. */
export interface ReadModels {
  /**
   * The alliance of the path, as of the day of the query. Throws not-found where there is nothing to see, and
   * refuses a day that has not come yet where the viewer lives.
   */
  one(asked: RouteRequest<PairQuery>): Promise<ReadModel>;
  /** The same, with the journal that it rests on. */
  oneWithJournal(asked: RouteRequest<PairQuery>): Promise<ReadModelInJournal>;
  /** All alliances of whoever asks, as of today. */
  all(viewer: Viewer): Promise<readonly ReadModel[]>;
  /** One of them now, wherever they live; and the journal that it rests on. */
  now(allianceId: string, person: string): Promise<ModelWithJournal>;
  /** One of them as of a day, for a page of a person that it is a part of. Undefined where there is nothing to see. */
  ofPerson(allianceId: string, viewer: Viewer, asOf?: string): Promise<ReadModel | undefined>;
}

export interface ModelWithJournal {
  /** Undefined where there is nothing to see. */
  readonly seen: ReadModel | undefined;
  readonly journal: JournalRead;
}

export const notYet = () =>
  invalid([{ pointer: '/asOf', rule: 'not-come-yet', detail: 'This day has not come yet.' }]);

/** The other of the two who stand in an alliance. */
const otherIn = (standing: Standing | undefined, person: string): Reader | undefined => {
  const people = Object.entries(standing?.people ?? {});
  return people.flatMap(([relation, id]) => (id === undefined || id === person ? [] : { relation, id }))[0];
};

export const readModelsFrom = (running: RunningService): ReadModels => {
  const journals = partnershipJournal(running);
  const fold = pastsByPrefix();
  const readAs = async (
    allianceId: string,
    { id, zone }: Pick<Viewer, 'id' | 'zone'>,
    asOf?: string,
    audience?: PairQuery['audience'],
  ): Promise<ModelWithJournal> => {
    const scope = scopeOf('alliance', allianceId);
    const standing = await standingIn(running.views, scope);
    const relation = relationOf(scope, standing, id);
    const viewer = { id, zone, relation };
    const beside = audience && otherIn(standing, id);
    const journal = await journals.read(scope, id);
    const now = running.clock.now();
    const today = dayOf(now, viewer.zone);
    if (asOf !== undefined && asOf > today) throw notYet();
    const { tokens } = running.vault;
    return {
      journal,
      seen: readModelOf(journal, { allianceId, viewer, beside, now, asOf: asOf ?? today, tokens }, fold),
    };
  };
  const oneWithJournal: ReadModels['oneWithJournal'] = async ({ params, viewer, query }) => {
    const { seen, journal } = await readAs(params['allianceId'] ?? '', viewer, query.asOf, query.audience);
    if (!seen) throw notFound();
    return { seen, journal };
  };
  return {
    one: async (asked) => (await oneWithJournal(asked)).seen,
    oneWithJournal,
    all: async (viewer) => {
      const ids = await scopesOf(running.views, 'alliance', viewer.id);
      const each = await Promise.all(ids.map((id) => readAs(id, viewer)));
      return each.flatMap(({ seen }) => seen ?? []);
    },
    ofPerson: async (allianceId, viewer, asOf) => (await readAs(allianceId, viewer, asOf)).seen,
    now: (allianceId, person) => readAs(allianceId, { id: person, zone: UTC }),
  };
};
