import { address, mailServer, origin, port, readVariables, rootKey } from '@alliance/host/variables';
import { z } from 'zod';

const environment = z.object({
  /** The port of everything. */
  PORT: port.default(3000),
  /** Which addresses are listened on; all of them where it is `0.0.0.0`. */
  HOST: address.default('127.0.0.1'),
  /** The folder that holds everything that is kept. */
  DATA_DIR: z.string().min(1, 'say a folder, or leave it out').default('data'),
  /** Where people reach it, as they see it in their browser. */
  BASE_URL: origin.optional(),
  /** Whether the fictional sample can be looked at. It lives in memory, apart from everything else. */
  SAMPLE: z.enum(['on', 'off'], 'say "on" or "off"').default('on'),
  /** 256 bits in base64: wraps every other key. Without it, it is made and kept in the data folder. */
  ROOT_KEY: rootKey.optional(),
  /** A mail server for invitations, `smtp://…`. Without one, the link is shown to the inviter and printed. */
  SMTP_URL: mailServer.optional(),
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
  const { PORT, HOST, DATA_DIR, BASE_URL, SAMPLE, ROOT_KEY, SMTP_URL } = readVariables(
    environment,
    variables,
  );
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
