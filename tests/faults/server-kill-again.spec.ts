import { describe } from '@jest/globals';
import { killedInHalfOfTheRounds } from './server-kills.ts';

describe('a server that is killed while people work with it', () => {
  killedInHalfOfTheRounds('second');
});
