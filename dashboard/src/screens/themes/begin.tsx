import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Begin as BeginWith } from '../../pair/begin.tsx';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { NameForm } from './on-a-press.ts';
import { question } from './question.ts';
import { takeaway } from './takeaway.ts';

/** Nothing has a name yet. */
export const Begin = () => (
  <BeginWith
    title={t`Themes`}
    about={t`A theme is a concern that comes up more than once. Either of you names it; how deep it went in a session is agreed by both.`}
    question={question([])}
    otherwise={takeaway([])}
    end={<ViewSwitch of="themes" />}
  >
    <NameForm leave={false} />
    <p className="mt-4 text-13 text-ink-3">
      <Trans>None is needed today: a theme gets its name when it comes up.</Trans>
    </p>
  </BeginWith>
);
