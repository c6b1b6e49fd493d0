import { alongside, onceDrawn } from '../../kit/fetched.tsx';
import { layoutNow } from '../../device/width.ts';

const phone = () => import('./on-a-phone.ts');

export const Chronicle = alongside(phone, (all) => all.Chronicle);
export const News = alongside(phone, (all) => all.News);

/** Drawn wherever there is more room, and on paper. */
export const Score = alongside(
  () => import('./score/score.tsx'),
  (module) => module.Score,
);

/** Comes with the story itself; the other is there once that is drawn, for a page that is turned or printed. */
export const fetchDrawing = async (): Promise<void> => {
  const onAPhone = [Chronicle, News];
  const [drawn, other] = layoutNow() === 'phone' ? [onAPhone, [Score]] : [[Score], onAPhone];
  await Promise.all(drawn.map(({ preload }) => preload()));
  onceDrawn(...other);
};
