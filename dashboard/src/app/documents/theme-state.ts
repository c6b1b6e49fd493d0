export type ThemeState =
  'returning' | 'dormant' | 'fading' | 'emerging' | 'stuck' | 'recurring' | 'occasional' | 'integrated';
