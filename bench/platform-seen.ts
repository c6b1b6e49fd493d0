import { openTopology } from '../tests/distributed/processes.ts';
import { Visitor } from '../tests/harness/visitor.ts';
import { formPairs } from './pairs.ts';
import { timeSeen } from './seen.ts';

const PAIRS = 20;
const ROUNDS = 3;

/** Somebody whose session was begun elsewhere. */
class SignedUp extends Visitor {
  readonly #given: string;
  constructor(url: string, given: string) {
    super(url, '/api');
    this.#given = given;
  }
  override get cookie() {
    return this.#given;
  }
}

/** One after another, each from an address of their own: from one address only ten may sign up in a minute. */
const signUpsAt = (identity: string) => {
  let people = 0;
  let last: Promise<unknown> = Promise.resolve();
  const signUp = async (url: string, name: string): Promise<Visitor> => {
    const visitor = new Visitor(identity, '/api');
    const address = `192.0.2.${(people += 1)}`;
    const answer = await visitor.post(
      '/auth/sign-up/email',
      { name, email: `${name}@bench.example`, password: 'a long enough one' },
      { origin: url, 'x-forwarded-for': address },
    );
    if (answer.status !== 200) throw new Error(`signing up was answered with ${answer.status}`);
    return new SignedUp(url, visitor.cookie);
  };
  return (url: string, name: string): Promise<Visitor> => {
    const signedUp = last.then(() => signUp(url, name));
    last = signedUp;
    return signedUp;
  };
};

/** Through the front, at five processes on a broker and a PostgreSQL: a command until its pair's stream tells of it. */
export const benchSeenDistributed = async (print: (line: string) => void): Promise<void> => {
  const topology = await openTopology();
  try {
    await topology.ready();
    const pairs = await formPairs(topology.url, PAIRS, signUpsAt(topology.of('identity').url));
    print(`five processes, one broker, ${PAIRS} pairs; the first round warms up. Aim: p99 at most 250 ms`);
    for (let round = 0; round < ROUNDS; round++) await timeSeen(print, topology.url, pairs);
  } finally {
    await topology.close();
  }
};

if (import.meta.main) await benchSeenDistributed(console.log);
