import { openSite } from '../../tests/browser/site.ts';
import { follow, press, SCREEN, type Stage } from './screen.ts';
import { lookIn, lookInAcross, stranger } from './visits.ts';

/** The sample as it comes. */
export const ofTheSample: Stage = {
  open: () => openSite({ sample: true }),
  screens: [
    { name: 'first-screen', enter: stranger, path: '/', looks: ['desktop', 'phone', 'tablet', 'zoomed'] },
    { name: 'story', enter: lookIn('Judith', 'Amara'), path: '' },
    {
      name: 'story-evidence-open',
      enter: lookIn('Judith', 'Amara'),
      path: '',
      before: press(/came back/),
      looks: ['desktop', 'phone', 'tablet'],
    },
    { name: 'story-earlier-day', enter: lookIn('Judith', 'Amara'), path: '?day=2025-11-12' },
    { name: 'story-empty', enter: lookIn('Amara', 'Amara'), path: '?day=2025-01-17', looks: SCREEN },
    { name: 'story-discreet', enter: lookIn('Judith', 'Amara'), path: '', before: press(/Discreet/) },
    { name: 'story-ended', enter: lookIn('Priya', 'Priya'), path: '', looks: SCREEN },
    { name: 'agreement', enter: lookIn('Judith', 'Tom'), path: '/agreement' },
    { name: 'agreement-to-read', enter: lookIn('Judith', 'Tom'), path: '/agreement/read' },
    { name: 'goals', enter: lookIn('Amara', 'Amara'), path: '/goals' },
    { name: 'prepare', enter: lookIn('Amara', 'Amara'), path: '/prepare' },
    { name: 'questions', enter: lookIn('Amara', 'Amara'), path: '/questions' },
    {
      name: 'question-open',
      enter: lookIn('Judith', 'Amara'),
      path: '/questions',
      before: press(/^It came back as the sponsor/),
      looks: SCREEN,
    },
    {
      name: 'questions-discreet',
      enter: lookIn('Amara', 'Amara'),
      path: '/questions',
      before: press(/^Discreet/),
      looks: ['desktop', 'phone', 'paper'],
    },
    {
      name: 'questions-none-yet',
      enter: lookIn('Amara', 'Amara'),
      path: '/questions?day=2025-01-17',
      looks: SCREEN,
    },
    { name: 'themes', enter: lookIn('Judith', 'Amara'), path: '/themes' },
    { name: 'themes-tom', enter: lookIn('Tom', 'Tom'), path: '/themes', looks: SCREEN },
    { name: 'review', enter: lookIn('Judith', 'Amara'), path: '/review' },
    {
      name: 'review-revealed',
      enter: lookIn('Judith', 'Amara'),
      path: '/review',
      before: follow(/^Session 13$/),
    },
    {
      name: 'session-put-right',
      enter: lookIn('Judith', 'Amara'),
      path: '/review',
      before: async (page) => {
        await follow(/^Session 13$/)(page);
        await press(/^Put it right/)(page);
      },
      looks: SCREEN,
    },
    {
      name: 'touch-form',
      enter: lookIn('Judith', 'Amara'),
      path: '/themes',
      before: press(/^Note that it came up/),
      looks: SCREEN,
    },
    {
      name: 'theme-records',
      enter: lookIn('Judith', 'Amara'),
      path: '/themes',
      before: press(/^Silence/),
      looks: SCREEN,
    },
    {
      name: 'rate-form',
      enter: lookIn('Amara', 'Amara'),
      path: '/goals',
      before: press(/^Rate$/),
      looks: SCREEN,
    },
    {
      name: 'rest-a-while',
      enter: lookIn('Judith', 'Amara'),
      path: '',
      before: press(/^Rest for/),
      looks: SCREEN,
    },
    {
      name: 'propose-an-ending',
      enter: lookIn('Judith', 'Amara'),
      path: '',
      before: press(/^Propose an ending/),
      looks: SCREEN,
    },
    {
      name: 'propose-a-change',
      enter: lookIn('Judith', 'Tom'),
      path: '/agreement/propose?clause=%22ending%22',
      before: (page) => page.getByLabel('New words').fill('We end by saying what each of us takes along.'),
      looks: SCREEN,
    },
    { name: 'alliance', enter: lookIn('Judith', 'Tom'), path: '/alliance' },
    { name: 'alliance-review', enter: lookIn('Judith', 'Tom'), path: '/alliance/review' },
    { name: 'my-pairs', enter: lookInAcross('Judith'), path: '/my-pairs' },
    { name: 'across-pairs', enter: lookInAcross('Judith'), path: '/across-pairs' },
    { name: 'across-pairs-of-a-pair', enter: lookIn('Amara', 'Amara'), path: '/themes/across-pairs' },
  ],
};
