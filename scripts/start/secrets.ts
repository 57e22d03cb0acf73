import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Secrets = z.object({
  authSecret: z.string().min(32),
  webClientSecret: z.string().min(32),
  adminClientSecret: z.string().min(32),
  appPassword: z.string().min(20),
});

export type Secrets = z.infer<typeof Secrets>;

/** Made once and kept, so that a session survives a restart. Readable by the one who runs it, no one else. */
export async function keptSecrets(folder: string): Promise<Secrets> {
  const path = join(folder, 'secrets.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text !== null) return Secrets.parse(JSON.parse(text));
  const random = () => randomBytes(32).toString('base64url');
  const secrets = {
    authSecret: random(),
    webClientSecret: random(),
    adminClientSecret: random(),
    appPassword: random(),
  };
  await writeFile(`${path}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
  return secrets;
}
