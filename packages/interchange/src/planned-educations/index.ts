export type { Asked } from './answer.ts';
export type {
  AdultEventRow,
  CodeList,
  CodeRow,
  DistanceRow,
  DocumentRow,
  EducationEventRow,
} from './education-rows.ts';
export { type PlannedEducationsOptions, readPlannedEducations } from './read.ts';
export { type RequestRow, readRequests } from './read-requests.ts';
export type {
  ApiRow,
  PlannedEducationsRow,
  SalsaRow,
  StatisticsRow,
  UnitRow,
  UnitSurveyFigure,
  UnitSurveyRow,
} from './rows.ts';
