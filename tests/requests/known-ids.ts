import { createHash } from 'node:crypto';

/** Which aggregate a field speaks of by an id; a list has an s. */
const AGGREGATES: Readonly<Record<string, string>> = {
  allianceId: 'alliance',
  amendmentId: 'contract/propose-amendment',
  assumptionId: 'alliance/surface-assumption',
  clauseId: 'clause',
  coachingId: 'preparation/review-coaching-session',
  concerns: 'alliance',
  correctionId: 'themes/offer-correction',
  goalId: 'goal',
  impactId: 'impact/note',
  insightId: 'agenda/offer-insight',
  invitationId: 'invitation',
  itemId: 'agenda/share-item',
  namedBy: 'person',
  of: 'person',
  organisationId: 'organisation',
  owner: 'person',
  parentImpactId: 'impact/note',
  personId: 'person',
  preparationId: 'preparation/start',
  placingId: 'practitioner',
  sessionId: 'session',
  themeId: 'themes/name',
  from: 'themes/name',
  into: 'themes/name',
};

/**
 * The ids that answers have told, so that what is generated speaks of what is there. Which one is taken depends on the
 * generated id alone; one time in eight it stays, and leads nowhere.
 */
export class KnownIds {
  readonly #ids = new Map<string, string[]>();

  learn(aggregate: string, ...ids: readonly string[]) {
    this.#ids.set(aggregate, [...(this.#ids.get(aggregate) ?? []), ...ids]);
  }

  of(aggregate: string, generated: string): string {
    const known = this.#ids.get(aggregate) ?? [];
    const at = createHash('sha256').update(generated).digest().readUInt32LE();
    return at % 8 === 0 ? generated : (known[at % known.length] ?? generated);
  }

  /** A body in which ids are those of something that is there. */
  within(value: unknown, field = ''): unknown {
    const aggregate = AGGREGATES[field] ?? AGGREGATES[field.replace(/s$/, '')];
    if (typeof value === 'string') return aggregate ? this.of(aggregate, value) : value;
    if (Array.isArray(value)) return value.map((one) => this.within(one, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.within(one, name)]));
  }
}
