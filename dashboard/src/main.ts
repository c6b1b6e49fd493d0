import { catalogueOf } from './language/catalogues.ts';
import { speak } from './language/i18n.tsx';
import { languageInUse } from './language/language.ts';
import './style/dashboard.css';

/*
 * Sentences stand in constants as well, so the language is there before the first script that says one. English is in
 * the scripts: the page asks for the dashboard at once, and nothing is awaited.
 */
const start = async (): Promise<void> => {
  if (languageInUse !== 'en') speak(await catalogueOf(languageInUse));
  await import('./dashboard.tsx');
};
void start();
