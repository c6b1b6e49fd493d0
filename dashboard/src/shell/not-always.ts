import { lazy } from 'react';
import { idle } from '../device/idle.ts';
import { untilThere } from '../device/until-there.ts';
import { alongside, onceDrawn } from '../kit/fetched.tsx';

/** Above a screen while the two rest: the screen waits for it, so that it moves nothing. */
export const Resting = alongside(
  () => import('../screens/resting-and-ending/resting.tsx'),
  (module) => module.Resting,
);

/** Over an earlier day. */
export const EarlierBand = alongside(
  () => import('../pair/spine/earlier-band.tsx'),
  (module) => module.EarlierBand,
);

/** While two look at one screen. */
export const TogetherBand = alongside(
  () => import('./together.tsx'),
  (module) => module.TogetherBand,
);

export const OnlyYouSeeIt = alongside(
  () => import('./together.tsx'),
  (module) => module.OnlyYouSeeIt,
);

onceDrawn(Resting, EarlierBand);

/* Not needed to draw a page. */
const beside = async () => {
  await idle();
  return untilThere(() => import('./beside-a-page.ts'));
};

export const PageNotices = lazy(async () => ({ default: (await beside()).PageNotices }));
export const ShellOnPaper = lazy(async () => ({ default: (await beside()).ShellOnPaper }));
