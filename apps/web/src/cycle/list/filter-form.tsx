import { type LocalDate, schoolYearOf, type Unit } from '@varje-elev/domain';
import { getFormats } from '@varje-elev/shell/format/get-formats';
import { Button } from '@varje-elev/ui/button';
import { SelectField } from '@varje-elev/ui/field';
import { getTranslations } from 'next-intl/server';
import type { ListFilter } from './filter.ts';
import styles from './list.module.css';

/** School year and unit, sent as an address: it works everywhere, and the page can be shared. */
export async function FilterForm(props: {
  readonly filter: ListFilter;
  readonly units: readonly Unit[];
  readonly today: LocalDate;
  /** Where it is sent: the list, or the wheel. */
  readonly action?: string;
}) {
  const { filter, units, today, action = '/cykler' } = props;
  const [t, f] = await Promise.all([getTranslations('cycle.list'), getFormats()]);
  const now = schoolYearOf(today);
  const years = [...new Set([now, now - 1, now - 2, filter.year])].sort((a, b) => b - a);
  return (
    <form method="get" action={action} className={styles.filter} aria-label={t('filter')}>
      {filter.view === 'enhet' ? <input type="hidden" name="vy" value="enhet" /> : null}
      <SelectField name="ar" label={t('year')} defaultValue={String(filter.year)}>
        {years.map((year) => (
          <option key={year} value={year}>
            {f.schoolYear(year)}
          </option>
        ))}
      </SelectField>
      <SelectField name="enhet" label={t('unit')} defaultValue={filter.unitId ?? ''}>
        <option value="">{t('allUnits')}</option>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}
          </option>
        ))}
      </SelectField>
      <Button type="submit">{t('show')}</Button>
    </form>
  );
}
