import { answered } from '@varje-elev/shell/pages/answered.tsx';
import { PlainPage } from '@varje-elev/shell/pages/plain-page.tsx';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RoomPage } from '../../../src/frame/room-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('pages.keyboard');
  return { title: t('title') };
}

/** The keys and what they do; a key that is called something else in another language stands among the texts. */
const shortcuts = [
  ['Ctrl K, ⌘ K', 'palette'],
  ['Tab', 'tab'],
  [null, 'shiftTab'],
  ['Tab', 'skip'],
  ['Esc', 'escape'],
  ['↑ ↓ ← →', 'arrows'],
  ['Enter', 'enter'],
] as const;

export default answered(async function KeyboardPage() {
  const t = await getTranslations('pages.keyboard');
  return (
    <RoomPage>
      <PlainPage title={t('title')} lede={t('lede')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('key')}</th>
              <th scope="col">{t('does')}</th>
            </tr>
          </thead>
          <tbody>
            {shortcuts.map(([keys, does]) => (
              <tr key={does}>
                <th scope="row">
                  <kbd>{keys ?? t('shiftTabKeys')}</kbd>
                </th>
                <td>{t(does)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="meta">{t('off')}</p>
      </PlainPage>
    </RoomPage>
  );
});
