import { eq, sql } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { authority, authorityIssuer } from '../schema/authority.ts';

/** The school authorities of this installation, by name. Global: no personal data and no content. */
export function listAuthorities(db: Db) {
  return db.orm.select().from(authority).orderBy(sql`${authority.name} collate "sv-x-icu"`, authority.id);
}

/** Those that let their people sign in at this provider, oldest first. */
export function listAuthoritiesTrusting(db: Db, issuer: string) {
  return db.orm
    .select({ id: authority.id, name: authority.name })
    .from(authority)
    .innerJoin(authorityIssuer, eq(authorityIssuer.authorityId, authority.id))
    .where(eq(authorityIssuer.issuer, issuer))
    .orderBy(authority.createdAt, authority.id);
}

/** Makes an authority and says which sign-in providers it trusts. Needs the owner's connection. */
export async function insertAuthority(
  owner: Db,
  created: Omit<typeof authority.$inferInsert, 'createdAt'>,
  issuers: readonly string[],
): Promise<void> {
  await owner.transaction([], async (tx) => {
    await tx.insert(authority).values(created).onConflictDoNothing();
    for (const issuer of issuers) {
      await tx.insert(authorityIssuer).values({ authorityId: created.id, issuer }).onConflictDoNothing();
    }
  });
}
