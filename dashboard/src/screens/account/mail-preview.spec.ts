import { describe, expect, it } from '@jest/globals';
import { reminderText, REMINDER_WORDS } from '@alliance/mailer/reminder-words';
import { ABOUT_ALL, LETTERS } from './mail-preview.ts';

describe('what the account says that a letter says', () => {
  it('is what arrives', () => {
    expect(REMINDER_WORDS).toMatchObject(LETTERS);
    expect(reminderText({ name: 'Judith', home: 'https://here/', kinds: [], signature: '' })).toContain(
      ABOUT_ALL,
    );
  });
});
