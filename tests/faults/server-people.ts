import { Visitor } from '../harness/visitor.ts';
import { mustBe, type Person } from './server-load.ts';

/** Somebody new. Each comes from an address of their own, as attempts to sign up are limited by address. */
export const signUp = async (url: string, name: string, number: number): Promise<Person> => {
  const visitor = new Visitor(url, '/api');
  const answer = await visitor.post(
    '/auth/sign-up/email',
    { name, email: `${name.toLowerCase()}@people.example`, password: 'a long enough one' },
    { 'x-forwarded-for': `10.0.0.${number}` },
  );
  const { user } = mustBe(200, answer).body as { user: { id: string } };
  return { id: user.id, visitor };
};

/** So many coaches, and as many supervisors: others in each group. */
export const signUpBoth = async (url: string, each: number, group = 0) => {
  const some = (role: string, from: number) =>
    Promise.all(
      Array.from({ length: each }, (_, index) => group * each + index).map((number) =>
        signUp(url, `${role}${number + 1}`, from + number),
      ),
    );
  return { coaches: await some('Coach', 1), supervisors: await some('Supervisor', 101) };
};
