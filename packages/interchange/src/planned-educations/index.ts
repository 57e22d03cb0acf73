export type { Asked } from './answer.ts';
export { type PlannedEducationsOptions, readPlannedEducations } from './read.ts';
export type {
  PlannedEducationsRow,
  SalsaRow,
  StatisticsRow,
  UnitRow,
  UnitSurveyFigure,
  UnitSurveyRow,
} from './rows.ts';
