import type { Pair } from './alliance.ts';

interface Agreement {
  readonly next?: { readonly version: number; readonly textHash: string };
}

/** Both sign what is on its way. */
export const signNext = async ({ coach, supervisor, allianceId, does }: Pair): Promise<void> => {
  const { next } = (await coach.get(`/alliances/${allianceId}/agreement`)).body as Agreement;
  if (!next) throw new Error('there is nothing to sign');
  const { version, textHash } = next;
  for (const who of [coach, supervisor]) {
    const { status } = await does(who, 'contract/sign', { version, textHash });
    if (status !== 200) throw new Error(`it was signed with ${status}`);
  }
};

/** The two agree to the usual fourteen as they are. */
export const agreeOnTheUsual = async (pair: Pair): Promise<void> => {
  await pair.does(pair.coach, 'contract/draft', { templateId: 'usual-fourteen' });
  await signNext(pair);
};
