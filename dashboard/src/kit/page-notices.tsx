import { OutOfDate } from './out-of-date.tsx';
import { WrittenOver } from './written-over.tsx';

/** What a page has to say of itself, above whatever is on it. */
export const PageNotices = () => (
  <>
    <OutOfDate />
    <WrittenOver />
  </>
);
