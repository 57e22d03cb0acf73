import type { Phase } from '@varje-elev/domain';
import { Written } from '@varje-elev/shell/pages/written.tsx';
import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { isShippedName } from './phase-names.ts';

/** A phase's name as `phaseNameOf` gives it: what an authority calls it itself is Swedish on a page in any language. */
export function PhaseName({ phase, name }: { readonly phase: Phase; readonly name: string }): ReactNode {
  return isShippedName(phase, name, useLocale()) ? name : <Written>{name}</Written>;
}

/** The same inside a sentence of ours: `<w>{phase}</w>` in the message. */
export const phaseIn = (phase: Phase, name: string) => ({
  phase: name,
  w: (words: ReactNode) => <InSentence phase={phase} name={name} words={words} />,
});

function InSentence(props: { readonly phase: Phase; readonly name: string; readonly words: ReactNode }) {
  const { phase, name, words } = props;
  return isShippedName(phase, name, useLocale()) ? words : <Written>{words}</Written>;
}
