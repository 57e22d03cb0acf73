import { expect, test } from 'vitest';
import { tableForDocs } from '../../src/access/index.ts';

/** One role a heading, one action a line: a table of twelve columns is read by nobody. */
function accessPage(): string {
  const { header, rows } = tableForDocs('en');
  const roles = header.slice(1).map((role, at) => {
    const may = rows.flatMap((row) => {
      const where = row[at + 1] ?? '–';
      return where === '–' ? [] : [`- **${row[0]}**: ${where}`];
    });
    return [`## ${role}`, '', ...(may.length > 0 ? may : ['Nothing yet.'])].join('\n');
  });
  const intro = [
    '# Who may do what',
    '',
    'Written from the one table that the API and the interface ask (`packages/domain/src/access/table.ts`); a test fails when',
    'the two differ, and `vitest run -u` writes this page anew. What is not named is not allowed, and nothing reaches across',
    'school authorities. Places are seen from the unit of an assignment that is valid today.',
    '',
  ].join('\n');
  return `${intro}\n${roles.join('\n\n')}\n`;
}

test('the documentation says what the table says', async () => {
  await expect(accessPage()).toMatchFileSnapshot('../../../../docs/access.md');
});
