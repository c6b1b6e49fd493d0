import { opened } from '../../../kit/fetched.tsx';

/** Before there is a session it stands on the page by itself. */
export const LearningHistory = opened(
  () => import('./learning-history.tsx'),
  (module) => module.LearningHistory,
);
