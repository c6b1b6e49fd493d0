import type { Role, Touch } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_TEXT } from '../../pair/person.tsx';
import { dayShortWithYear } from '../../words/days-in-words.ts';
import { DEPTH } from './depths.ts';
import { quoted } from '../../words/quoted.ts';
import { eyeInWords } from './vocabulary.ts';

/** What a theme rests on, on a phone: seven columns have no room there, so that each time takes a few lines. */
export const RecordsList = ({ touches }: { readonly touches: readonly Touch[] }) => {
  const { firstName } = usePair();
  const by = (role: Role) => <span className={PERSON_TEXT[role]}>{firstName(role)}</span>;
  return (
    <ol className="border-b border-rule">
      {touches.map(({ session, on, depth, namedBy, eye, function: served, words }) => (
        <li key={session} className="border-t border-rule py-2.5">
          <p className="grid grid-cols-[8.5rem_minmax(0,1fr)_auto] gap-x-3 text-13 text-ink-2">
            <span>
              <b className="mr-2 text-ink">{session}</b>
              {dayShortWithYear(on)}
            </span>
            <span>
              {depth} {DEPTH[depth]}
            </span>
            {by(namedBy)}
          </p>
          {words && <p className="mt-1">{quoted(words)}</p>}
          <p className="mt-0.5 text-13 text-ink-3">
            <Trans>
              attention on {eyeInWords(eye)}; it was {served}
            </Trans>
          </p>
        </li>
      ))}
    </ol>
  );
};
