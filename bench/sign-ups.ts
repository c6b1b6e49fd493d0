import { Visitor, type Answer } from '../tests/harness/visitor.ts';

/** Somebody whose session is kept elsewhere: begun there, and renewed there. */
class SignedUp extends Visitor {
  readonly #home: Visitor;
  constructor(url: string, home: Visitor) {
    super(url, '/api');
    this.#home = home;
  }
  override get cookie() {
    return this.#home.cookie;
  }
  override get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return path.startsWith('/auth/') ? this.#home.get(path, headers) : super.get(path, headers);
  }
}

/** One after another, each from an address of their own: from one address only ten may sign up in a minute. */
export const signUpsAt = (identity: string) => {
  let people = 0;
  let last: Promise<unknown> = Promise.resolve();
  const signUp = async (url: string, name: string): Promise<Visitor> => {
    const home = new Visitor(identity, '/api');
    const address = `192.0.2.${(people += 1)}`;
    const answer = await home.post(
      '/auth/sign-up/email',
      { name, email: `${name}@bench.example`, password: 'a long enough one' },
      { origin: url, 'x-forwarded-for': address },
    );
    if (answer.status !== 200) throw new Error(`signing up was answered with ${answer.status}`);
    return new SignedUp(url, home);
  };
  return (url: string, name: string): Promise<Visitor> => {
    const signedUp = last.then(() => signUp(url, name));
    last = signedUp;
    return signedUp;
  };
};
