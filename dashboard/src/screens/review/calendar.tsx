import type { PlannedSession, UnmetSession } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { untilThere } from '../../device/until-there.ts';
import { Button, type ButtonKind } from '../../kit/button.tsx';
import { download } from '../../device/download.ts';
import { useSpokenName } from '../../pair/person.tsx';

/** What writes calendar files is loaded when one is asked for. */
const useCalendarFile = () => {
  const { other } = usePair();
  const name = useSpokenName()(other);
  return async (session: PlannedSession | UnmetSession, number?: number) => {
    const { asCalendar } = await untilThere(() => import('./ics.ts'));
    const title = number === undefined ? t`Session with ${name}` : t`Session ${number} with ${name}`;
    const file = `${session.state === 'called-off' ? 'called-off' : 'session'}-${session.on}.ics`;
    download(file, asCalendar(session, title), 'text/calendar;charset=utf-8');
  };
};

export const InMyCalendar = ({
  session,
  number,
}: {
  readonly session: PlannedSession;
  readonly number: number;
}) => {
  const write = useCalendarFile();
  return (
    <Button onClick={() => void write(session, number)}>
      <Trans>Put it in my calendar</Trans>
    </Button>
  );
};

/** A file that takes a session which was called off out of a calendar that had it. */
export const OutOfMyCalendar = ({
  session,
  kind = 'link',
}: {
  readonly session: UnmetSession;
  readonly kind?: ButtonKind;
}) => {
  const write = useCalendarFile();
  return (
    <Button kind={kind} onClick={() => void write(session)}>
      <Trans>Take it out of my calendar</Trans>
    </Button>
  );
};
