import type { Commitment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { Bring } from '../../pair/bring.tsx';
import { useDocument } from '../../pair/document.ts';
import { Person } from '../../pair/person.tsx';

/** Those of the latest session in which anything was set out. */
const latest = (commitments: readonly Commitment[]): readonly Commitment[] => {
  const session = Math.max(0, ...commitments.map((each) => each.session));
  return commitments.filter((each) => each.session === session);
};

const became = ({ answers }: Commitment): string => {
  const state = answers.at(-1)?.state;
  if (state === 'done') return t`done`;
  return state === 'let-go' ? t`let go` : t`not yet`;
};

const isOpen = ({ answers }: Commitment): boolean => {
  const state = answers.at(-1)?.state;
  return state === undefined || state === 'not-yet';
};

/** What each set out to do after the last session, beside what is brought to the next; what is open is brought in a press. */
export const SaidLast = () => {
  const { data } = useDocument('sessions');
  const said = latest(data?.commitments ?? []);
  const session = said[0]?.session;
  if (session === undefined) return null;
  const sides = (['coach', 'supervisor'] as const).map(
    (role) => [role, said.filter(({ of }) => of === role)] as const,
  );
  return (
    <section aria-labelledby="said-last" className="score kept-whole mt-4 gap-y-2 border-t border-rule py-4">
      <div className="pr-6">
        <h2 id="said-last" className="text-15 font-semibold">
          <Trans>What we set out to do</Trans>
        </h2>
        <p className="text-13 text-ink-3">{t`after session ${session}`}</p>
      </div>
      <div className="grid min-w-0 gap-x-10 gap-y-4 tablet:grid-cols-2 print:grid-cols-2">
        {sides.map(([role, each]) => (
          <div key={role}>
            <p className="mb-1 text-13">
              <Person whose={role} />
            </p>
            <ul>
              {each.map((commitment) => (
                <li
                  key={commitment.index}
                  className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-2 py-0.5 text-15 print:text-13"
                >
                  <span className={isOpen(commitment) ? 'font-semibold' : 'text-ink-3'}>
                    {became(commitment)}
                  </span>
                  <span>
                    <CoveredLines>{commitment.text}</CoveredLines>
                    {isOpen(commitment) && <BringCommitment commitment={commitment} />}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
};

const BringCommitment = ({
  commitment: { text, sessionId, memberId: of, index },
}: {
  readonly commitment: Commitment;
}) => <Bring text={text} origin={{ kind: 'commitment', sessionId, of, index }} />;
