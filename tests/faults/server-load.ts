import { commandIdOf } from '@alliance/platform/commands/command-ids';
import type { Answer, Visitor } from '../harness/visitor.ts';
import { life, type Doing, type Done } from './server-life.ts';

export interface Person {
  readonly id: string;
  readonly visitor: Visitor;
}

export interface Command extends Doing {
  readonly key: string;
  /** What its facts carry in the log. */
  readonly commandId: string;
}

export interface Acknowledged {
  readonly command: Command;
  readonly body: unknown;
  readonly etag: string | null;
}

/** As many as a request may name. */
const MOST_POSITIONS = 8;

const ZONES = Intl.supportedValuesOf('timeZone');
let given = 0;
const zonesOfTheirOwn = (): readonly [string, string] => {
  // Begun again where there are more partnerships than zones: those who are at work together have different ones.
  const [one = '', other = ''] = [given, given + 1].map((place) => ZONES[place % ZONES.length]);
  given += 2;
  return [one, other];
};

/** Two people whose commands go to a server that may be killed at any moment. */
export class Partnership {
  readonly coach: Person;
  readonly supervisor: Person;
  readonly acknowledged: Acknowledged[] = [];
  /** Sent, and not answered yet: it may have been recorded or not. */
  unanswered: Command | undefined;
  readonly #name: string;
  readonly #life: Generator<Doing, void, Done>;
  readonly #positions = { coach: [] as readonly string[], supervisor: [] as readonly string[] };
  constructor(name: string, coach: Person, supervisor: Person) {
    this.#name = name;
    this.coach = coach;
    this.supervisor = supervisor;
    this.#life = life({ coachId: coach.id, heldAt: '2025-01-08T09:00:00.000Z', zones: zonesOfTheirOwn() });
  }

  /** Undefined until the invitation was acknowledged. */
  get allianceId(): string | undefined {
    return (this.acknowledged[0]?.body as Done | undefined)?.id;
  }
  /** Whether the other's yes was acknowledged. */
  get isFormed() {
    return this.acknowledged.length > 1;
  }
  /** What a read by one of the two has to know of, as far as they have written it: nobody can name the other's. */
  positionOf(by: Doing['by']) {
    return this.#positions[by].join(', ');
  }

  /**
   * Sends what comes next, or once more what was not answered. False when there was no answer, or one that
   * `isRefusal` takes for a refusal.
   */
  async goOn(isRefusal: (answer: Answer) => boolean = () => false): Promise<boolean> {
    this.unanswered ??= this.#next();
    const answer = await answerTo(this.send(this.unanswered));
    if (!answer || isRefusal(answer)) return false;
    const { body } = mustBe(200, answer);
    const { position } = body as { position: string };
    // What was done in another alliance, as inviting somebody else, is never heard of in this one.
    const { by, path } = this.unanswered;
    if (!this.isFormed || path.startsWith(`/alliances/${this.allianceId}/`))
      this.#positions[by] = [...this.#positions[by], position].slice(-MOST_POSITIONS);
    this.acknowledged.push({ command: this.unanswered, body, etag: answer.headers.get('etag') });
    this.unanswered = undefined;
    return true;
  }

  send({ by, path, body, key }: Command): Promise<Answer> {
    const isOfTheirs = this.isFormed && path.startsWith(`/alliances/${this.allianceId}/`);
    const headers = {
      'idempotency-key': key,
      ...(isOfTheirs && { 'alliance-position': this.positionOf(by) }),
    };
    return this[by].visitor.post(path, body, headers);
  }

  /** As it is once everything that either of the two has written was heard. */
  async read(by: Doing['by'], document: string): Promise<Answer> {
    const read = (who: Doing['by'], what: string) =>
      this[who].visitor.get(`/alliances/${this.allianceId}/${what}`, {
        'alliance-position': this.positionOf(who),
      });
    const others = await read(by === 'coach' ? 'supervisor' : 'coach', 'partnership');
    return others.status === 200 ? read(by, document) : others;
  }

  #next(): Command {
    const last = this.acknowledged.at(-1)?.body as Done;
    const next = this.#life.next(last);
    if (next.done) throw new Error('a life goes on');
    const doing = next.value;
    const key = `${this.#name}-${this.acknowledged.length}`;
    const service = /^\/alliances\/[^/]+\/(session|themes|goal|pulse)\//.test(doing.path)
      ? 'reviews'
      : 'contracts';
    return { ...doing, key, commandId: commandIdOf(service, this[doing.by].id, key) };
  }
}

/** What fetch says when a connection could not be made, or broke before the whole answer was there. */
const BROKEN = ['fetch failed', 'terminated'];

/** Undefined when there was no answer. */
export const answerTo = (sent: Promise<Answer>): Promise<Answer | undefined> =>
  sent.catch((error: Error) => {
    if (BROKEN.includes(error.message)) return undefined;
    throw error;
  });

export const mustBe = (status: number, answer: Answer): Answer => {
  if (answer.status === status) return answer;
  throw new Error(`answered with ${answer.status}: ${JSON.stringify(answer.body)}`);
};

/**
 * Has all partnerships go on, each command as soon as the one before is answered, until nobody gets an answer
 * any more. Tells of each answer.
 */
export const underLoad = async (
  partnerships: readonly Partnership[],
  onAnswer: () => void,
  isRefusal?: (answer: Answer) => boolean,
): Promise<void> => {
  const goOn = async (partnership: Partnership) => {
    while (await partnership.goOn(isRefusal)) onAnswer();
  };
  await Promise.all(partnerships.map(goOn));
};
