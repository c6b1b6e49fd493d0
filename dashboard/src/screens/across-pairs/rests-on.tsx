import type { Day, QuestionsAcross } from '@alliance/api-client/generated/api';
import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useOnPaper } from '../../device/width.ts';
import { Covered } from '../../kit/covered.tsx';
import { capital, count } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';

/** So many themes stand below a question; the others unfold, and stand there on paper. */
const SHOWN = 3;

type AskedTheme = QuestionsAcross['stuck'][number];

interface RestsOnProps {
  readonly asked: readonly AskedTheme[];
  readonly name: (allianceId: string) => string;
  readonly today: Day;
}

/** The sessions that a question rests on, theme by theme. */
export const RestsOn = ({ asked, name, today }: RestsOnProps) => {
  const shown = useOnPaper() ? asked.length : SHOWN;
  return (
    <>
      <ul className="space-y-2">
        {asked.slice(0, shown).map((each) => (
          <Records key={`${each.allianceId} ${each.themeId}`} asked={each} name={name} today={today} />
        ))}
      </ul>
      {asked.length > shown && (
        <details>
          <summary className="underlined mt-1 w-fit cursor-pointer phone:min-h-11 phone:py-3">
            {capital(
              plural(asked.length - shown, {
                one: 'one other',
                other: `${count(asked.length - shown)} others`,
              }),
            )}
          </summary>
          <ul className="mt-2 space-y-2">
            {asked.slice(shown).map((each) => (
              <Records key={`${each.allianceId} ${each.themeId}`} asked={each} name={name} today={today} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

interface RecordsProps extends Omit<RestsOnProps, 'asked'> {
  readonly asked: AskedTheme;
}

/** One theme that is asked about, and its sessions, each of which leads to its page. */
const Records = ({ asked: { allianceId, label, records }, name, today }: RecordsProps) => (
  <li>
    <p className="text-ink-2">
      <Trans>
        <Covered width="medium">
          <bdi>{quoted(label)}</bdi> with <bdi>{name(allianceId)}</bdi>
        </Covered>
        {plural(records.length, { one: ', session of', other: ', sessions of' })}
      </Trans>
    </p>
    <ul className="flex flex-wrap gap-x-4">
      {records.map(({ session, on }) => (
        <li key={session}>
          <Link
            to="/pairs/$allianceId/review/$sessionId"
            params={{ allianceId, sessionId: String(session) }}
            search={{}}
            className="inline-flex min-h-6 items-center whitespace-nowrap phone:min-h-11"
          >
            <span className="underlined">
              <Covered width="short" within>
                {dayNear(on, today)}
              </Covered>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  </li>
);
