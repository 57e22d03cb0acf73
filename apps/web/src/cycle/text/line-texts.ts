import type { CycleTexts } from '../page/view.ts';

/** What a self-saving text says of itself. */
export function lineTexts(t: CycleTexts) {
  return {
    waiting: t('text.waiting'),
    saving: t('text.saving'),
    saved: t('text.saved'),
    failed: t('text.failed'),
    offline: t('text.offline'),
    undo: t('text.undo'),
    retry: t('text.retry'),
    signIn: t('text.signIn'),
    submit: t('form.save'),
    theirs: t('text.theirs'),
    conflict: {
      title: t('text.conflictTitle'),
      explanation: t('text.conflictText'),
      mine: t('text.mine'),
      theirs: t('text.theirs'),
      merged: t('text.merged'),
      takeMine: t('text.takeMine'),
      takeTheirs: t('text.takeTheirs'),
      save: t('text.saveMerged'),
    },
  };
}
