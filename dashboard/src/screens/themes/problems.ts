/** Refusals that only our themes meet, with what can be done. */
export const THEME_PROBLEMS: Readonly<Record<string, string>> = {
  'name-taken': 'You already follow a theme by this name. Choose another, or offer a touch of that one.',
  'theme-merged': 'This theme became part of another a moment ago. Go on with that one.',
  'already-touched': 'You have agreed how deep it went in that session. It stays as you agreed it.',
  'depth-not-the-same':
    'The other of you changed the depth while you were reading. Look at it again, then agree or offer yours.',
  'no-touch-offered': 'This reading isn’t there any more; the page shows how it stands now.',
  'own-offer': 'This reading is yours, so it waits for the other of you.',
  'already-integrated': 'You both see it as integrated already.',
  'integration-already-offered': 'One of you said so already; it waits for the other.',
  'session-not-held': 'That session hasn’t been held, so nothing was offered.',
};
