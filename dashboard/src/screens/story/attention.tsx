import type { StoryDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePair } from '../../pair/pair.tsx';
import { useDraft } from '../../device/drafts/draft.ts';
import { Button, buttonLook } from '../../kit/button.tsx';
import { fetched } from '../../kit/fetched.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { count } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { putOffUntil, readPutOff, writePutOff } from './not-now.ts';
import type { Question } from '../../pair/narrative/kinds.ts';
import { questionOf } from './narrative/questions.ts';

/* Nothing of an offer, or of keeping what is asked, is needed to draw the page. */
const Offered = fetched(() => import('./offered.tsx'), 'Offered');
const KeepAsked = fetched(() => import('./keep-asked.tsx'), 'KeepAsked');
const NotForUs = fetched(() => import('./not-for-us.tsx'), 'NotForUs');

/** The most pressing question; "not now" lets the next one come, on this device, and says until when. */
export const AsksForAttention = ({ story }: { readonly story: StoryDocument }) => {
  const { allianceId, earlier, day, today } = usePair();
  const [kept, keep] = useDraft(`not-now:${allianceId}`, '');
  const putOff = readPutOff(kept, today);
  const known = story.attention.filter((each) => questionOf(each, story) !== undefined);
  const attention = earlier ? known[0] : known.find(({ id }) => !putOff.has(id));
  const until = putOffUntil(today);
  const waiting = earlier ? [] : known.filter(({ id }) => putOff.has(id));
  if (!attention && waiting.length === 0) return null;
  const question = attention && questionOf(attention, story);
  return (
    <section>
      <h2 className="text-15">
        {day < today ? t`What asked for attention that day` : t`Asking for attention`}
      </h2>
      {question && (
        <p className="mt-2 text-20 italic print:text-15">
          <CoveredLines lines={3}>
            {question.offers ? <Offered practice={question.offers} /> : question.text}
          </CoveredLines>
        </p>
      )}
      {!earlier && question && (
        <p className="no-print mt-3.5 flex flex-wrap items-center gap-x-3 gap-y-2">
          <Leads question={question} />
          {question.offers && <NotForUs practice={question.offers} />}
          <Button
            aria-describedby="not-now-until"
            onClick={() => keep(writePutOff(new Map(putOff).set(attention.id, until)))}
          >
            <Trans>Not now</Trans>
          </Button>
          {!question.offers && <KeepAsked text={question.text} />}
          <span id="not-now-until" className="text-13 text-ink-3">
            <Trans>it comes back on {dayNear(until, today)}</Trans>
          </span>
        </p>
      )}
      {waiting.length > 0 && (
        <p className="no-print mt-3 text-13 text-ink-3">
          <Trans>
            {plural(waiting.length, { one: 'one question', other: `${count(waiting.length)} questions` })} put
            off until{' '}
            {dayNear(waiting.map(({ id }) => putOff.get(id) ?? until).toSorted()[0] ?? until, today)}.
          </Trans>{' '}
          <button type="button" className="underlined cursor-pointer text-ink-2" onClick={() => keep('')}>
            <Trans>Ask now</Trans>
          </button>
        </p>
      )}
    </section>
  );
};

const Leads = ({ question: { leads } }: { readonly question: Question }) => {
  const { allianceId } = usePair();
  if (leads.sessionId !== undefined)
    return (
      <Link
        to="/pairs/$allianceId/review/$sessionId"
        params={{ allianceId, sessionId: leads.sessionId }}
        className={buttonLook('primary')}
      >
        {leads.says}
      </Link>
    );
  if (leads.to === '/pairs/$allianceId')
    return (
      <a href="#ending-alliance" className={buttonLook('primary')}>
        {leads.says}
      </a>
    );
  if (leads.page === 'sign')
    return (
      <Link to="/pairs/$allianceId/agreement/sign" params={{ allianceId }} className={buttonLook('primary')}>
        {leads.says}
      </Link>
    );
  if (leads.page)
    return (
      <Link
        to="/pairs/$allianceId/agreement/amendments/$amendmentId"
        params={{ allianceId, amendmentId: leads.page.amendmentId }}
        className={buttonLook('primary')}
      >
        {leads.says}
      </Link>
    );
  return (
    <Link to={leads.to} params={{ allianceId }} className={buttonLook('primary')}>
      {leads.says}
    </Link>
  );
};
