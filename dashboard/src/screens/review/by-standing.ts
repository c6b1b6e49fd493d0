import { alongside, onceDrawn } from '../../kit/fetched.tsx';

/* A session's page has one of them, and comes to have the other once both are in. */

export const ReviewForm = alongside(
  () => import('./review-form.tsx'),
  (module) => module.ReviewForm,
);

export const Revealed = alongside(
  () => import('./revealed.tsx'),
  (module) => module.Revealed,
);

export const ThinkingEnvironment = alongside(
  () => import('./thinking-environment.tsx'),
  (module) => module.ThinkingEnvironment,
);

onceDrawn(ReviewForm, Revealed, ThinkingEnvironment);
