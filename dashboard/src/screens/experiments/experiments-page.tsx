import type { Experiment, ExperimentsDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useDiscreet } from '../../device/discreet.ts';
import { useLayout } from '../../device/width.ts';
import { AsTable, Csv } from '../../kit/as-table.tsx';
import { buttonLook } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { Select } from '../../kit/select.tsx';
import { triedOpener } from '../../pair/tried/tried-list.tsx';
import { useTargetInView, useNamed } from '../../pair/came-for.ts';
import { KeepQuestion } from '../../pair/keep-question.tsx';
import { usePair } from '../../pair/pair.tsx';
import { PaperLines } from '../../pair/paper-lines.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { GroupRows } from './group-rows.tsx';
import { ProposeForm } from './on-a-press.ts';
import type { Group } from './reading.ts';
import { question, takeaway } from './sentences.ts';
import { experimentColumns } from './table.ts';

interface ExperimentsPageProps {
  readonly document: ExperimentsDocument;
  readonly groups: readonly Group[];
}

const heldBy =
  (named: string | undefined) =>
  ({ experiments }: Group) =>
    experiments.some(({ experimentId }) => triedOpener(experimentId) === named);

const idOf = ({ experimentId }: Experiment) => experimentId;

/** Thread by thread; on a phone one thread at a time. */
export const ExperimentsPage = ({ document, groups }: ExperimentsPageProps) => {
  const { firstName, partnership } = usePair();
  const { discreet } = useDiscreet();
  const readOnly = useReadOnly();
  const phone = useLayout() === 'phone';
  const [asTable, setAsTable] = useState(false);
  const named = useNamed();
  const [chosen, setChosen] = useState(groups.find(heldBy(named))?.thread.id ?? '');
  useTargetInView();
  const { experiments } = document;
  const columns = experimentColumns(firstName);
  const one = groups.find(({ thread }) => thread.id === chosen) ?? groups[0];
  const shown = phone && one ? [one] : groups;
  return (
    <>
      <ScreenHead
        heading={t`Experiments`}
        note={t`tried for size, by either of us`}
        takeaway={takeaway(experiments)}
        tools={
          <>
            <ViewSwitch of="themes" />
            <AsTable asTable={asTable} onChange={setAsTable} className={buttonLook('link')} />
            <Csv
              fileName="our-experiments"
              columns={columns}
              rows={experiments}
              className={buttonLook('link')}
            />
          </>
        }
      />
      {asTable ? (
        <div className="frame pb-5">
          <CoveredLines lines={experiments.length}>
            <DataTable caption={t`What we try`} columns={columns} rows={experiments} rowKey={idOf} />
          </CoveredLines>
        </div>
      ) : (
        <>
          {phone && groups.length > 1 && (
            <div className="frame no-print pb-2">
              <Select
                label={t`Tried for`}
                value={one?.thread.id ?? ''}
                options={groups.map(({ thread }, place) => ({
                  value: thread.id,
                  label: discreet ? t`${place + 1} of ${groups.length}` : thread.label,
                }))}
                onChange={(event) => setChosen(event.target.value)}
              />
            </div>
          )}
          {shown.map((group, place) => (
            <GroupRows key={group.thread.id} groups={shown} place={place} document={document} />
          ))}
        </>
      )}
      {!readOnly && (
        <section
          className="score kept-whole gap-y-3 border-t border-rule-2 py-5"
          aria-labelledby="experiments-next"
        >
          <h2 id="experiments-next" className="pr-6 text-15 font-semibold">
            <Trans>A next small one</Trans>
          </h2>
          <div className="max-w-2xl min-w-0">
            <p className="mb-4 text-20 italic">
              {question(partnership.planned)}{' '}
              <KeepQuestion text={question(partnership.planned)} page="experiments" />
            </p>
            <PaperLines lines={3} />
            <div className="no-print">
              <ProposeForm document={document} />
            </div>
          </div>
        </section>
      )}
    </>
  );
};
