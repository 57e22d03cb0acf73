import { chown, readFile } from 'node:fs/promises';

export type Account = { uid: number; gid: number };

/**
 * The system account the server runs as. PostgreSQL refuses to run as root, so root hands it to an account that is
 * already there: `postgres` when the machine has one, else `nobody`. Anyone else runs it as themselves (null).
 */
export async function serverAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const accounts = parseAccounts(await readFile('/etc/passwd', 'utf8'));
  const found = accounts.get('postgres') ?? accounts.get('nobody');
  if (!found)
    throw new Error('Running as root needs a system account named postgres or nobody for the database.');
  return found;
}

function parseAccounts(passwd: string): Map<string, Account> {
  const accounts = new Map<string, Account>();
  for (const line of passwd.split('\n')) {
    const [name, , uid, gid] = line.split(':');
    if (name && uid && gid) accounts.set(name, { uid: Number(uid), gid: Number(gid) });
  }
  return accounts;
}

export async function giveTo(account: Account | null, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}
