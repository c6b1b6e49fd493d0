import { opened } from '../../kit/fetched.tsx';

export const OpenForm = opened(
  () => import('./open-form.tsx'),
  (module) => module.OpenForm,
);

export const Guessed = opened(
  () => import('./guessed.tsx'),
  (module) => module.Guessed,
);
