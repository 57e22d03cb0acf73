import { z } from 'zod';
import { FreeText, NameText } from '../json/index.ts';

/** A KPI's id (`N15505`), a municipality's (`1280`, `0000` is the nation), a unit's (`V15E128001301`), a group's. */
export const KpiId = z.string().regex(/^[A-Z]\d{5}$/);
export const MunicipalityId = z.string().regex(/^\d{4}$/);
const UnitId = z.string().regex(/^V\d{2}E\d{6,12}$/);
const GroupId = z.string().regex(/^G\d+$/);

export const KoladaGender = z.enum(['T', 'K', 'M']);
/** Total, women and girls (kvinnor), men and boys (män). */
export type KoladaGender = z.infer<typeof KoladaGender>;

const Deleted = z.boolean().optional();

const DataValue = z.strictObject({
  gender: KoladaGender,
  value: z.number().nullable(),
  /** Municipalities behind the figure; more than 1 for a group, whose figure is an unweighted mean. */
  count: z.int().min(0).nullable().optional(),
  status: z.string().nullable(),
  isdeleted: Deleted,
});

/** `/data` has a municipality (or group), `/oudata` a unit; both are keyed by KPI and period. */
export const DataEntry = z.strictObject({
  kpi: KpiId,
  municipality: z.union([MunicipalityId, GroupId]).optional(),
  ou: UnitId.optional(),
  period: z.int().min(1970).max(2100),
  values: z.array(DataValue),
});

export const KpiEntry = z.strictObject({
  id: KpiId,
  title: NameText,
  description: FreeText,
  is_divided_by_gender: z.boolean(),
  municipality_type: NameText,
  /** E (the authority's own), T (all, whoever runs it), X (mixed); missing for a few. */
  auspice: NameText.nullable().optional(),
  operating_area: NameText,
  perspective: NameText,
  prel_publication_date: z.iso.date().nullable(),
  publication_date: z.iso.date().nullable(),
  publ_period: NameText.nullable(),
  has_ou_data: z.boolean(),
  isdeleted: Deleted,
});

export const MunicipalityEntry = z.strictObject({
  id: MunicipalityId,
  title: NameText,
  /** K municipality, L region; the nation is L too. */
  type: z.enum(['K', 'L', 'R']),
  isdeleted: Deleted,
});

export const GroupEntry = z.strictObject({
  id: GroupId,
  title: NameText,
  members: z.array(z.strictObject({ member_id: MunicipalityId, member_title: NameText })),
  isdeleted: Deleted,
});

export const UnitEntry = z.strictObject({
  id: UnitId,
  municipality: MunicipalityId,
  title: NameText,
  isdeleted: Deleted,
});

/** What stands around the entries. */
export const Envelope = z.strictObject({
  count: z.int().min(0).optional(),
  values: z.array(z.never()),
  next_url: z.string().nullable().optional(),
  previous_url: z.string().nullable().optional(),
  /** Version 2's names. */
  next_page: z.string().nullable().optional(),
  previous_page: z.string().nullable().optional(),
});
