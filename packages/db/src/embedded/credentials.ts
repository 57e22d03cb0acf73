import { randomBytes } from 'node:crypto';
import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const Credentials = z.object({
  port: z.number().int().min(1).max(65_535),
  superuserPassword: z.string().min(20),
  ownerPassword: z.string().min(20),
  appPassword: z.string().min(20),
});

/** What must survive between runs for the data to stay reachable. Readable by the one who runs it, no one else. */
export type Credentials = z.infer<typeof Credentials>;

export async function readCredentials(path: string): Promise<Credentials | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const parsed = Credentials.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${path} is damaged. Run npm run demo:reset to start over.`);
  return parsed.data;
}

export async function writeCredentials(path: string, credentials: Credentials): Promise<void> {
  const temporary = `${path}.new`;
  await writeFile(temporary, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await chmod(temporary, 0o600);
  await rename(temporary, path);
}

export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}
