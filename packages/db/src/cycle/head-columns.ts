import { getTableColumns } from 'drizzle-orm';
import { cycle } from '../schema/cycle.ts';

const { authorityId, createdAt, updatedAt, ...head } = getTableColumns(cycle);

/** What a cycle's head is read as: the domain's names, without what is the database's own business. */
export const headColumns = head;
