import type { Label, Labels } from '@varje-elev/domain/kernel';
import { apiDescriptionMessages } from './messages/api-description.ts';
import { cellMessages } from './messages/cells.ts';
import { koladaMessages } from './messages/kolada.ts';
import { listMessages } from './messages/lists.ts';
import { markupMessages } from './messages/markup.ts';
import { ownMessages } from './messages/own.ts';
import { answerMessages } from './messages/planned-educations.ts';
import { pxwebMessages } from './messages/pxweb.ts';
import { registerMessages } from './messages/registers.ts';
import { scbMessages } from './messages/scb.ts';
import { schoolYearDatesMessages } from './messages/school-year-dates.ts';
import { skolenkatenMessages } from './messages/skolenkaten.ts';
import { tableMessages } from './messages/tables.ts';
import { textMessages } from './messages/text.ts';
import { workbookMessages } from './messages/workbook.ts';
import { yamlMessages } from './messages/yaml.ts';

/**
 * Every way in which a file is not what was expected, worded for the one who sent it. `{name}` is replaced by the
 * problem's detail. Codes are stable: they are part of the API.
 */
const messages = {
  ...answerMessages,
  ...cellMessages,
  ...koladaMessages,
  ...listMessages,
  ...markupMessages,
  ...pxwebMessages,
  ...schoolYearDatesMessages,
  ...tableMessages,
  ...textMessages,
  ...workbookMessages,
  ...skolenkatenMessages,
  ...ownMessages,
  ...scbMessages,
  ...yamlMessages,
  ...apiDescriptionMessages,
  ...registerMessages,
} as const satisfies Record<string, Label>;

export type ProblemCode = keyof typeof messages;
export const problemMessages: Labels<ProblemCode> = messages;
