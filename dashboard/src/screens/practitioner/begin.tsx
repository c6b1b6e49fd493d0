import { t } from '@lingui/core/macro';
import { Begin as BeginWith } from '../../pair/begin.tsx';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { PlaceForm } from './on-a-press.ts';

/** Nobody has placed themselves yet. */
export const Begin = () => (
  <BeginWith
    title={t`Practitioner`}
    about={t`Seven ways of growing, a line for each. You place yourself when you like, in words or from 0 to 10; the other answers. Nothing is added up.`}
    question={t`Which of these is moving in you just now?`}
    otherwise={t`Neither of us has placed themselves.`}
    end={<ViewSwitch of="goals" />}
  >
    <div className="max-w-md">
      <PlaceForm />
    </div>
  </BeginWith>
);
