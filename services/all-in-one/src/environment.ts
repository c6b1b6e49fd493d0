import { z } from 'zod';

const PORT = 'a port is a whole number from 0 to 65535';
const ORIGIN = 'say it like https://alliance.example.org, without a path';
const ROOT_KEY = 'a root key is 32 bytes in base64, as "openssl rand -base64 32" makes it';

/** No message repeats what was given: some of it is secret, and a log may be read by others. */
const environment = z.object({
  /** The port of everything. */
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, { error: PORT, abort: true })
    .transform(Number)
    .refine((port) => port <= 65_535, PORT)
    .default(3000),
  /** Which addresses are listened on; all of them where it is `0.0.0.0`. */
  HOST: z.string().min(1, 'say an address, or leave it out').default('127.0.0.1'),
  /** The folder that holds everything that is kept. */
  DATA_DIR: z.string().min(1, 'say a folder, or leave it out').default('data'),
  /** Where people reach it, as they see it in their browser. */
  BASE_URL: z
    .url({ protocol: /^https?$/, error: ORIGIN, abort: true })
    .refine((url) => new URL(url).href === `${new URL(url).origin}/`, ORIGIN)
    .transform((url) => new URL(url).origin)
    .optional(),
  /** Whether the fictional sample can be looked at. It lives in memory, apart from everything else. */
  SAMPLE: z.enum(['on', 'off'], 'say "on" or "off"').default('on'),
  /** 256 bits in base64: wraps every other key. Without it, it is made and kept in the data folder. */
  ROOT_KEY: z
    .base64({ error: ROOT_KEY, abort: true })
    .refine((key) => Buffer.from(key, 'base64').length === 32, ROOT_KEY)
    .optional(),
  /** A mail server for invitations, `smtp://…`. Without one, the link is shown to the inviter and printed. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'say it like smtp://mail.example.org or smtps://mail.example.org' })
    .optional(),
});

export interface Environment {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly baseUrl?: string;
  readonly sample: boolean;
  readonly rootKey?: string;
  readonly smtpUrl?: string;
}

/** Read once, at the start. Throws with the name of what is wrong and how it should be. */
export const readEnvironment = (variables: NodeJS.ProcessEnv): Environment => {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `the environment variable ${issue?.path.join('.')} is not as it should be: ${issue?.message}`,
    );
  }
  const { PORT, HOST, DATA_DIR, BASE_URL, SAMPLE, ROOT_KEY, SMTP_URL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    sample: SAMPLE === 'on',
    ...(BASE_URL !== undefined && { baseUrl: BASE_URL }),
    ...(ROOT_KEY !== undefined && { rootKey: ROOT_KEY }),
    ...(SMTP_URL !== undefined && { smtpUrl: SMTP_URL }),
  };
};
