import type { AccessAction } from '@varje-elev/domain';
import { appName } from './app-name.ts';

interface Me {
  readonly mandates: readonly unknown[];
  readonly actions: readonly AccessAction[];
}

/** The staff app is for everybody with an assignment, the console for those whose assignment opens it. */
export function mayEnter({ mandates, actions }: Me): boolean {
  return appName() === 'web' ? mandates.length > 0 : actions.includes('adminApp.enter');
}
