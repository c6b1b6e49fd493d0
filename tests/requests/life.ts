import { agreeOnTheUsual } from '../harness/agreed.ts';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import type { Opened } from '../harness/openings.ts';
import type { Answer, Visitor } from '../harness/visitor.ts';
import { KnownIds } from './known-ids.ts';
import type { Operation } from './documents.ts';

const DAY = 86_400_000;

interface Agreement {
  readonly clauses: readonly { readonly clauseId: string }[];
}

/** Two people with something between them already, somebody else, and nobody: whoever may come and ask. */
export class Life {
  readonly pair: Pair;
  readonly #people: readonly Visitor[];
  readonly #ids = new KnownIds();

  private constructor(pair: Pair, others: readonly Visitor[]) {
    this.pair = pair;
    this.#people = [pair.coach, pair.supervisor, ...others];
  }

  static async begin(opened: Opened): Promise<Life> {
    const pair = await formPair(opened);
    const life = new Life(pair, [await opened.signUp('Cleo'), opened.visitor()]);
    for (const who of ['coach', 'supervisor'] as const) {
      const { user } = (await pair[who].get('/auth/get-session')).body as { user: { id: string } };
      life.#ids.learn('person', user.id);
      life.#ids.learn(who, user.id);
    }
    life.#ids.learn('alliance', pair.allianceId);
    await agreeOnTheUsual(pair);
    const { clauses } = (await pair.coach.get(`/alliances/${pair.allianceId}/agreement`)).body as Agreement;
    life.#ids.learn('clause', ...clauses.map(({ clauseId }) => clauseId));
    for (const days of [40, 10]) {
      const heldAt = new Date(Date.now() - days * DAY).toISOString();
      life.#ids.learn(
        'session',
        await life.#does('session/record-held', { heldAt, minutes: 60, mode: 'video' }),
      );
    }
    const family = 'not-knowing-and-silence';
    life.#ids.learn('themes/name', await life.#does('themes/name', { label: 'Silence', family }));
    return life;
  }

  async #does(verb: string, body: object) {
    const answer = await this.pair.does(this.pair.coach, verb, body);
    if (answer.status !== 200) throw new Error(`${verb}: ${JSON.stringify(answer.body)}`);
    return idOf(answer);
  }

  /** Asks as one of them, with ids of what is there wherever the operation speaks of something; remembers what came of it. */
  async ask(operation: Operation, { who, ids, body, headers, asOf }: GeneratedRequest): Promise<Answer> {
    // Cleo alone changes accounts: nobody else should lose theirs.
    const visitor = this.#people[operation.service === 'identity' ? CLEO : who] ?? this.pair.coach;
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const generated = ids[name.length % ids.length] ?? '';
      const own = this.#people.indexOf(visitor) % 2 === 0 ? 'coach' : 'supervisor';
      return this.#ids.of(name === 'personId' ? own : (POOLS[name] ?? aggregateOf(operation)), generated);
    });
    // What the two wait for was recorded between them, and in nobody's own.
    const said = { 'alliance-position': '', ...headers };
    if (operation.method === 'get')
      return visitor.get(path + (operation.asOf && asOf !== undefined ? `?asOf=${asOf}` : ''), said);
    const answer = await visitor.post(path, operation.body ? this.sent(body) : {}, said);
    const { id } = (answer.body ?? {}) as { id?: unknown };
    if (answer.status === 200 && typeof id === 'string' && !operation.path.includes('{id}')) {
      this.#ids.learn(aggregateOf(operation), id);
      this.#ids.learn(`${aggregateOf(operation)}/${operation.path.split('/').at(-1)}`, id);
    }
    return answer;
  }

  /** What is sent for this body. */
  sent(body: unknown): unknown {
    return this.#ids.within(body);
  }
}

/** How one asks, but for what depends on what is there. */
export interface GeneratedRequest {
  readonly who: number;
  readonly ids: readonly string[];
  readonly body: unknown;
  readonly headers: Record<string, string>;
  readonly asOf?: string;
}

const CLEO = 2;

const POOLS: Readonly<Record<string, string>> = {
  allianceId: 'alliance',
  sessionId: 'session',
  invitationId: 'invitation',
  organisationId: 'organisation',
};
const aggregateOf = ({ path }: Operation) => {
  const [first = '', second = '', third = ''] = path.split('/').slice(1);
  if (path === '/organisations') return 'organisation';
  if (path === '/alliances/invitations') return 'invitation';
  return first === 'alliances' || first === 'people' ? third || second : second;
};
