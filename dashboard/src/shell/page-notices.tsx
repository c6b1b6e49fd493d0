import { NotUsed } from './not-used.tsx';
import { OutOfDate } from './out-of-date.tsx';
import { WrittenOver } from './written-over.tsx';
import { ZoneUnknown } from './zone-unknown.tsx';

/** What a page has to say of itself, above whatever is on it. */
export const PageNotices = () => (
  <>
    <OutOfDate />
    <ZoneUnknown />
    <NotUsed />
    <WrittenOver />
  </>
);
