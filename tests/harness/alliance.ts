import type { Opened } from './opened.ts';
import type { Answer, Visitor } from './visitor.ts';

export interface Pair {
  readonly coach: Visitor;
  readonly supervisor: Visitor;
  readonly allianceId: string;
  /** Sends a command as one of the two, and answers once whatever either of them reads then has it. */
  does(who: Visitor, verb: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
}

export const idOf = (answer: Answer): string => (answer.body as { id: string }).id;

/** Two people who have said yes to each other. */
export const formPair = async (
  opened: Pick<Opened, 'signUp'>,
  names: readonly [string, string] = ['Ann', 'Bo'],
): Promise<Pair> => {
  const coach = await opened.signUp(names[0]);
  const supervisor = await opened.signUp(names[1]);
  const invited = await coach.post('/alliances/invitations', { inviterRole: 'coach', message: 'Shall we?' });
  const { id: allianceId, token } = invited.body as { id: string; token: string };
  const accepted = await supervisor.post('/invitations/accept', { token, begunWith: 'everything' });
  coach.after(invited);
  supervisor.after(accepted);
  await supervisor.get(`/alliances/${allianceId}/partnership`);
  return {
    coach,
    supervisor,
    allianceId,
    does: async (who, verb, body = {}, headers = {}) => {
      const answer = await who.post(`/alliances/${allianceId}/${verb}`, body, headers);
      if (answer.status === 200) {
        // What one of the two has waited for, the other needn't.
        await who.after(answer).get(`/alliances/${allianceId}/partnership`);
      }
      return answer;
    },
  };
};
