import { t } from '@lingui/core/macro';
import { Begin as BeginWith } from '../../pair/begin.tsx';
import { KeepForm } from './keep-form.tsx';

/** None is kept yet. */
export const Begin = () => (
  <BeginWith
    title={t`Questions`}
    about={t`Beyond the easy answers, kept by either of us until one of them finds us.`}
    question={t`Which question do we answer too quickly?`}
    otherwise={t`No question was kept.`}
  >
    <KeepForm leave={false} />
  </BeginWith>
);
