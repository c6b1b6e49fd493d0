import type { Page } from 'playwright-core';
import { openScreen, seen } from './on-screen.ts';
import { onAPhone, type Place } from './opened.ts';

const fill = (label: string, words: string) => (page: Page) =>
  page.getByLabel(label, { exact: true }).fill(words);
const choose = (label: string, value: string) => (page: Page) =>
  page.getByRole('combobox', { name: label }).selectOption(value);
const signedOut = async (page: Page) => {
  await seen(page.getByRole('slider', { name: 'Day shown' }));
  await page.context().clearCookies();
  await openScreen(page, 'Goals');
};
const invited = [fill('A first sentence, in your words', 'Shall we?'), 'Read it before it goes'] as const;

/** What is opened by somebody who has no pair, or not this one. */
export const withoutAPair: readonly Place[] = [
  {
    who: 'a stranger',
    path: '/',
    opens: [
      ['screens/first/sign-in.tsx', [], 'Sign in'],
      ['screens/first/asking-form.tsx', [], 'Read it before it goes'],
      ['screens/first/before-it-goes.tsx', [...invited], /^Send it|^Make the link/],
    ],
  },
  {
    who: 'a stranger',
    path: '/forgot-password',
    opens: [['screens/account/forgot-password.tsx', [], 'Send the link']],
  },
  {
    who: 'a stranger',
    path: '/reset-password#none',
    opens: [['screens/account/reset-password.tsx', [], 'Change the password']],
  },
  {
    who: 'an inviter',
    path: '/account',
    opens: [
      [
        'screens/account/name-section.tsx screens/account/section.tsx',
        [fill('Name', 'Somebody else')],
        'Save the name',
      ],
      [
        'screens/account/password-section.tsx',
        [fill('New password', 'a'), fill('Password so far', '')],
        'Change the password',
      ],
      [
        'screens/account/email-section.tsx',
        [(page) => page.getByRole('textbox', { name: 'E-mail' }).fill('new@people.example')],
        /^Change the address|^Send the link/,
      ],
      ['screens/account/language-section.tsx', [choose('Language', 'de')], 'Save the language'],
      ['screens/account/zone-section.tsx', [choose('Zone', 'Asia/Tokyo')], 'Save the zone'],
    ],
  },
  {
    who: 'an inviter',
    path: '/',
    opens: [
      ['screens/first/readdress.tsx', [/^Correct the address|^Make a new link/], /^Send it there|^Make/],
    ],
  },
  {
    who: 'an invited',
    path: '',
    opens: [
      ['screens/first/say-yes.tsx', [], 'Say yes'],
      ['screens/first/decline.tsx', ['Say no'], 'Back'],
    ],
  },
  {
    who: 'a newcomer whose session ends',
    path: '',
    opens: [['shell/ask-in-place.tsx', [signedOut], 'Leave this page']],
  },
  {
    who: ['Judith', 'Amara'],
    path: '/sample/my-pairs',
    opens: [
      ['shell/own-top-bar.tsx', [/you and this page/], 'Sign out'],
      ['shell/own-on-a-phone.tsx', [onAPhone, /you and this page/], 'Sign out'],
    ],
  },
];
