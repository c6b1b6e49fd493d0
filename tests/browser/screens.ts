import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { twoNewcomers } from './newcomers.ts';
import { allianceOf, homeOf, lookInAs } from './sample.ts';
import type { Site } from './site.ts';
import { speakerOf } from './telling.ts';

/** A screen as somebody sees it, and by what one knows that it is drawn. */
export interface Screen {
  readonly name: string;
  /** Who looks, and at whose pair: one of the sample’s people and a coach; without them a stranger looks. */
  readonly as?: string;
  readonly pair?: string;
  /** A pair of the real tenant who began today. */
  readonly newcomers?: true;
  readonly path: string;
  readonly drawn: (page: Page) => Locator;
  readonly before?: (page: Page) => Promise<unknown>;
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name }).first();
const amara = { as: 'Judith', pair: 'Amara' } as const;
const across = { as: 'Judith', path: '/sample/my-pairs' } as const;
const recurring = { as: 'Judith', path: '/sample/across-pairs' } as const;
const tom = { as: 'Tom', pair: 'Tom' } as const;
const story = (page: Page) => page.getByText('Asking for attention').first();
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** Every screen, in the states in which it looks different. They rely on `inTheMiddle`. */
export const screens: readonly Screen[] = [
  { name: 'the first page', path: '/', drawn: heading('Look round the sample') },
  {
    name: 'an invitation that leads nowhere',
    path: '/invitation#none',
    drawn: heading(/no open invitation/),
  },
  { name: 'a forgotten password', path: '/forgot-password', drawn: heading('Forgot your password?') },
  { name: 'a link for a new password', path: '/reset-password#none', drawn: heading('Choose a new') },
  { name: 'a link for a new address', path: '/confirm-email#none', drawn: heading('Is this your') },
  {
    name: 'one’s account',
    newcomers: true,
    path: 'account',
    drawn: (page) => page.getByText('this one'),
    before: async (page) => {
      await page.getByLabel('Name').fill('Somebody else');
      await page.getByRole('form', { name: 'E-mail' }).getByLabel('E-mail').fill('new@example.org');
      await page.getByRole('switch', { name: 'Say with whom' }).press('Space');
      const made = page.getByLabel('Address of the feed');
      const making = page.getByRole('button', { name: 'Make an address' });
      await making.or(made).first().waitFor();
      if (await making.isVisible()) await making.press('Enter');
      await made.waitFor();
    },
  },
  { name: 'an address that leads nowhere', path: '/nowhere', drawn: heading(/nothing here/) },
  {
    name: 'what one holds, about to be shared',
    as: 'Amara',
    pair: 'Amara',
    path: '/not-knowing',
    drawn: heading('Not-knowing'),
    before: async (page) => {
      await page.getByRole('button', { name: /^I was glad/ }).click();
      await page.getByLabel('What you’d say').fill('When you brought your own silence I was glad.');
      await page.getByRole('button', { name: /^Go on: say when/ }).click();
      await page.getByRole('button', { name: /^Go on: what/ }).click();
      await page.getByRole('button', { name: /Share it in session/ }).waitFor();
    },
  },
  { name: 'the agenda', ...amara, path: '/agenda', drawn: heading('Agenda') },
  { name: 'questions', ...amara, path: '/questions', drawn: heading('Questions') },
  {
    name: 'one question',
    ...amara,
    path: '/questions',
    drawn: heading('Questions'),
    before: press(/^It came back as the sponsor/),
  },
  { name: 'what one holds', as: 'Amara', pair: 'Amara', path: '/not-knowing', drawn: heading('Not-knowing') },
  { name: 'what one prepares', as: 'Amara', pair: 'Amara', path: '/prepare', drawn: heading('Looking back') },
  { name: 'nothing prepared', ...tom, as: 'Judith', path: '/prepare', drawn: heading('Looking back') },
  {
    name: 'what one prepares, under cover',
    as: 'Amara',
    pair: 'Amara',
    path: '/prepare',
    drawn: heading('Looking back'),
    before: press('Discreet'),
  },
  { name: 'nothing held', as: 'Judith', pair: 'Amara', path: '/not-knowing', drawn: heading('Not-knowing') },
  {
    name: 'our story',
    ...amara,
    path: '',
    drawn: (page) => page.getByText(/have met thirteen times/).first(),
  },
  {
    name: 'our story on an earlier day',
    ...amara,
    path: '?day=2025-11-12',
    drawn: (page) => page.getByRole('button', { name: 'Back to today' }),
  },
  {
    name: 'our story with evidence open',
    ...amara,
    path: '',
    drawn: (page) => page.getByRole('button', { name: /came back/ }).first(),
    before: press(/came back/),
  },
  {
    name: 'our story under cover',
    ...amara,
    path: '',
    drawn: story,
    before: press(/^Discreet/),
  },
  {
    name: 'the story of a pair that began today',
    newcomers: true,
    path: '',
    drawn: (page) =>
      page
        .getByRole('slider', { name: 'Day shown' })
        .or(page.getByText(/our first day/))
        .first(),
  },
  {
    name: 'the agreement with a row open',
    ...tom,
    path: '/agreement',
    drawn: heading('Agreement'),
    before: press(/Not-knowing agreement/),
  },
  { name: 'the agreement to read', ...tom, path: '/agreement/read', drawn: heading(/Agreement|Version/) },
  {
    name: 'proposing a change',
    ...tom,
    path: '/agreement/propose?clause=%22ending%22',
    drawn: (page) => page.getByLabel('New words'),
    before: (page) => page.getByLabel('New words').fill('We end by saying what each of us takes along.'),
  },
  {
    name: 'answering an amendment',
    ...tom,
    path: '/agreement',
    drawn: (page) => page.getByRole('link', { name: 'Read and answer' }),
    before: async (page) => {
      await page.getByRole('link', { name: 'Read and answer' }).click();
      await page.getByRole('radio', { name: /^Counter/ }).check();
    },
  },
  {
    name: 'signing',
    as: 'Amara',
    pair: 'Amara',
    path: '/agreement/sign',
    drawn: (page) => page.getByRole('button', { name: /^Sign version/ }),
  },
  {
    name: 'goals',
    as: 'Amara',
    pair: 'Amara',
    path: '/goals',
    drawn: (page) => page.getByRole('figure').first(),
  },
  { name: 'practitioner', ...amara, path: '/goals/practitioner', drawn: heading('Practitioner') },
  {
    name: 'practitioner on an earlier day',
    ...amara,
    path: '/goals/practitioner?day=2025-11-12',
    drawn: heading('Practitioner'),
  },
  {
    name: 'practitioner before anybody placed anything',
    newcomers: true,
    path: '',
    drawn: (page) =>
      page
        .getByRole('slider', { name: 'Day shown' })
        .or(page.getByText(/our first day/))
        .first(),
    before: async (page) => {
      await page.goto(`${page.url()}/goals/practitioner`);
      await page.getByRole('button', { name: 'Place it' }).waitFor();
    },
  },
  { name: 'themes', ...amara, path: '/themes', drawn: heading('Themes') },
  { name: 'experiments', ...tom, path: '/themes/experiments', drawn: heading('Experiments') },
  {
    name: 'what an experiment rests on',
    ...tom,
    path: '/themes/experiments',
    drawn: heading('Experiments'),
    before: press('My answer, in the drawer'),
  },
  {
    name: 'impact, with one that waits',
    as: 'Judith',
    pair: 'Amara',
    path: '/impact',
    drawn: heading('Impact'),
  },
  {
    name: 'an impact being told',
    ...amara,
    path: '/impact',
    drawn: heading('Impact'),
    before: press('Note an impact'),
  },
  { name: 'sessions and reviews', ...tom, path: '/review', drawn: heading(/Our sessions/) },
  {
    name: 'a review being written',
    ...tom,
    path: '/review/13',
    drawn: (page) => page.getByRole('button', { name: 'Seal my review' }),
  },
  { name: 'two reviews revealed', ...amara, path: '/review/13', drawn: heading('Judith wrote') },
  {
    name: 'alliance',
    as: 'Judith',
    pair: 'Tom',
    path: '/alliance',
    drawn: (page) => page.getByRole('figure').first(),
  },
  {
    name: 'alliance review',
    as: 'Judith',
    pair: 'Tom',
    path: '/alliance/review',
    drawn: heading('Judith wrote'),
  },
  {
    name: 'alliance review under cover',
    as: 'Judith',
    pair: 'Tom',
    path: '/alliance/review',
    drawn: heading('What we decide, together'),
    before: press('Discreet'),
  },
  {
    name: 'companion',
    as: 'Judith',
    pair: 'Amara',
    path: '/alliance/companion',
    drawn: heading('Companion'),
  },
  {
    name: 'what was laid down',
    ...amara,
    path: '/alliance/companion',
    drawn: heading('Companion'),
    before: press('11 February, what was laid down'),
  },
  {
    name: 'companion under cover',
    ...amara,
    path: '/alliance/companion',
    drawn: heading('Companion'),
    before: press('Discreet'),
  },
  { name: 'my pairs', ...across, drawn: heading('My pairs') },
  { name: 'my pairs as a table', ...across, drawn: heading('My pairs'), before: press('As a table') },
  { name: 'my pairs under cover', ...across, drawn: heading('My pairs'), before: press('Discreet') },
  { name: 'across pairs', ...recurring, drawn: heading('Across my pairs') },
  {
    name: 'across pairs under cover',
    ...recurring,
    drawn: heading('Across my pairs'),
    before: press('Discreet'),
  },
  {
    name: 'what stands about a pair across pairs',
    as: 'Amara',
    pair: 'Amara',
    path: '/themes/across-pairs',
    drawn: heading(/^What stands about us/),
  },
];

/**
 * Goes on with the sample a little, so that something waits on each screen: an amendment for an answer (Tom), a
 * version for signatures (Amara), a session for its review (Tom).
 */
export const inTheMiddle = async (site: Site): Promise<void> => {
  const of = async (first: string, coach: string) => {
    const context = await lookInAs(site, first);
    return speakerOf(context, site.url, '/sample', await allianceOf(context, coach));
  };
  const [judithWithTom, toms] = [await of('Judith', 'Tom'), await of('Tom', 'Tom')];
  await judithWithTom.tell('contract/propose-amendment', {
    op: 'change',
    clauseId: 'session-format',
    fromVersion: 3,
    text: 'We begin with ten minutes of silence, and end with what each of us will try.',
    why: 'We end in a hurry.',
  });
  await toms.tell('session/record-held', { heldAt: '2026-07-01T10:00:00.000Z', minutes: 75, mode: 'video' });
  const [judiths, amaras] = [await of('Judith', 'Amara'), await of('Amara', 'Amara')];
  const { id: amendmentId } = await judiths.tell('contract/propose-amendment', {
    op: 'change',
    clauseId: 'ending',
    fromVersion: 3,
    text: 'We end in two sessions, one of them to look back.',
  });
  await amaras.tell('contract/accept-amendment', { amendmentId });
  await amaras.read('agreement');
};

/** Opens a screen in a browser of its own, and waits until it is drawn. */
export const show = async (
  site: Site,
  screen: Screen,
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const context = screen.newcomers
    ? (await twoNewcomers(site, options)).ann.context
    : screen.as
      ? await lookInAs(site, screen.as, options)
      : await site.visitor(options);
  const page = await context.newPage();
  const base = screen.newcomers ? '/' : screen.pair ? await homeOf(context, screen.pair) : '';
  await page.goto(`${base}${screen.path}`);
  await screen.drawn(page).waitFor();
  await screen.before?.(page);
  return page;
};
