import type { Id } from '@varje-elev/domain';
import { v7 } from 'uuid';

/** Ids are made by the application and follow time (RFC 9562, version 7). */
export const newId = (): Id => v7();
