import { Visitor, type Answer } from '../harness/visitor.ts';

/** Two who have said yes to each other, over HTTP, wherever the installation is. */
export interface Pair {
  readonly coach: Visitor;
  readonly supervisor: Visitor;
  readonly allianceId: string;
  readonly coachId: string;
}

const must = (answer: Answer): Answer => {
  if (answer.status !== 200)
    throw new Error(`it was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer;
};

let people = 0;
export const signUp = async (url: string, name: string): Promise<Visitor> => {
  const visitor = new Visitor(url, '/api');
  const email = `${name.toLowerCase()}.${(people += 1)}@people.example`;
  must(await visitor.post('/auth/sign-up/email', { name, email, password: 'a long enough one' }));
  return visitor;
};

export const formPair = async (url: string): Promise<Pair> => {
  const coach = await signUp(url, 'Ann');
  const supervisor = await signUp(url, 'Bo');
  const invited = must(
    await coach.post('/alliances/invitations', { inviterRole: 'coach', message: 'Shall we?' }),
  );
  const { id: allianceId, token } = invited.body as { readonly id: string; readonly token: string };
  const accepted = must(await supervisor.post('/invitations/accept', { token }));
  coach.after(invited);
  must(await supervisor.after(accepted).get(`/alliances/${allianceId}/partnership`));
  const { user } = must(await coach.get('/auth/get-session')).body as {
    readonly user: { readonly id: string };
  };
  return { coach, supervisor, allianceId, coachId: user.id };
};
