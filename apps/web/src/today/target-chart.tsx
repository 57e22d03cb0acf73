import type { LocalDate } from '@varje-elev/domain';
import { useFormats } from '@varje-elev/shell/format/get-formats';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { LineChart } from '@varje-elev/ui/line-chart';
import { useTranslations } from 'next-intl';
import { daysInto } from '../cycle/days-into.ts';
import { axisFor } from './axis.ts';
import type { Measured } from './read.ts';
import styles from './today.module.css';

/** The first measure of a cycle: the sentence first, then the line with its target. */
export function TargetChart({ measured, from }: { readonly measured: Measured; readonly from: LocalDate }) {
  const t = useTranslations('today.chart');
  const f = useFormats();
  const { target, points, reached } = measured;
  const { unit, baseline, by } = target;
  const value = (figure: number) => f.value(figure, unit);
  const last = points.at(-1);
  const aim = { target: value(target.target), week: f.weekInWords(by) };
  const said =
    last === undefined
      ? t('unmeasured', aim)
      : t(reached ? 'reached' : 'onTheWay', {
          ...aim,
          now: value(last.value),
          at: f.weekInWords(last.on),
          from: baseline === null ? 'none' : 'known',
          baseline: baseline === null ? '' : value(baseline),
        });
  const known = [...(baseline === null ? [] : [{ on: from, value: baseline }]), ...points];
  if (last === undefined || known.length < 2) return <p className={styles.takeaway}>{said}</p>;
  const { min, max } = axisFor([...known.map((point) => point.value), target.target]);
  const weeks = known.map(({ on }) => f.week(on));
  const times = new Set(weeks).size === weeks.length ? weeks : known.map(({ on }) => f.shortDay(on));
  const what = [target.pupils, target.indicator].filter((word) => word !== '').join(': ');
  return (
    <>
      <p className={styles.takeaway}>{said}</p>
      <LineChart
        size="small"
        times={times}
        places={known.map(({ on }) => daysInto(from, on))}
        own={{
          values: known.map((point) => ({ kind: 'value', value: point.value })),
          label: `${value(last.value)}, ${f.week(last.on)}`,
        }}
        target={{
          value: target.target,
          label: t('target', { value: value(target.target), week: f.week(by) }),
        }}
        min={min}
        max={max}
        ticks={[{ value: min, label: f.number(min) }]}
        title={what}
        description={said}
      />
      <p className="fine">
        <Written>{what}</Written>. {min === 0 ? null : t('axis', { from: value(min) })}
      </p>
    </>
  );
}
