import type { ChangeKind } from './steps.ts';

/** Everything a form or an address says, by field. */
export type Said = Readonly<Record<string, string>>;

const orNull = (value: string | undefined) => value?.trim() || null;

/** The change that the fields ask for, as the API takes it. The API checks it. */
export function changeSaid(kind: ChangeKind, said: Said): Record<string, unknown> {
  const { name = '', parentId = '', on = '', from = '', successorId = '', type = '' } = said;
  switch (kind) {
    case 'create':
      return {
        type,
        name,
        from,
        teamKind: type === 'team' ? orNull(said.teamKind) : null,
        schoolUnitCode: type === 'school' ? orNull(said.schoolUnitCode) : null,
        schoolTypes: type === 'school' ? ticked(said) : [],
      };
    case 'rename':
      return { name };
    case 'move':
      return { parentId, on };
    case 'close':
      return { on, successorId: orNull(successorId), assignments: said.assignments || undefined };
    case 'succeed':
      return { successorId };
    case 'reopen':
      return { parentId, from, schoolUnitCode: orNull(said.schoolUnitCode) };
  }
}

function ticked(said: Said): string[] {
  return Object.entries(said).flatMap(([name, value]) => (name.startsWith('form-') ? [value] : []));
}
