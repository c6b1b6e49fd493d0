import { Visitor } from '../tests/harness/visitor.ts';

export interface BenchPair {
  readonly coach: Visitor;
  readonly supervisor: Visitor;
  readonly allianceId: string;
}

type SignUp = (url: string, name: string) => Promise<Visitor>;

/** So many pairs that have formed and drafted their contract. */
export const formPairs = (
  url: string,
  count: number,
  signUp: SignUp = signUpThere,
): Promise<readonly BenchPair[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => formPair(url, index, signUp)));

const formPair = async (url: string, index: number, signUp: SignUp): Promise<BenchPair> => {
  const [coach, supervisor] = await Promise.all(
    ['coach', 'supervisor'].map((role) => signUp(url, `${role}-${index}`)),
  );
  if (!coach || !supervisor) throw new Error('nobody signed up');
  const invited = await coach.post('/alliances/invitations', { inviterRole: 'coach', message: 'Shall we?' });
  const { id: allianceId, token } = invited.body as { id: string; token: string };
  const accepted = await supervisor.post('/invitations/accept', { token, begunWith: 'everything' });
  coach.after(invited);
  await supervisor.after(accepted).get(`/alliances/${allianceId}/partnership`);
  const drafted = await coach.post(`/alliances/${allianceId}/contract/draft`, {
    templateId: 'usual-fourteen',
  });
  if (drafted.status !== 200) throw new Error(`the draft was answered with ${drafted.status}`);
  return { coach, supervisor, allianceId };
};

const signUpThere = async (url: string, name: string): Promise<Visitor> => {
  const visitor = new Visitor(url, '/api');
  const email = `${name}@bench.example`;
  await visitor.post('/auth/sign-up/email', { name, email, password: 'a long enough one' });
  return visitor;
};
