export type { Asked } from './answer.ts';
export { type PlannedEducationsOptions, readPlannedEducations } from './read.ts';
export type {
  PlannedEducationsRow,
  SalsaRow,
  StatisticsRow,
  SurveyFigure,
  SurveyRow,
  UnitRow,
} from './rows.ts';
