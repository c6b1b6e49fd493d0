import { z } from 'zod';

export const themeName = z.strictObject({ themeId: z.string(), label: z.string() }).meta({ id: 'ThemeName' });
