import { useCallback, useEffect, useRef, useState } from 'react';
import { draftOf, forgetDraft, keepDraft } from './draft.ts';

/** What came of a save. Times are written by whoever knows the reader's language. */
export type SaveResult =
  | { readonly kind: 'saved'; readonly at: string; readonly revision?: number }
  | { readonly kind: 'conflict'; readonly theirs: string; readonly by?: string; readonly revision?: number }
  | SaveRefusal;

/** Not saved; `message` when it is known why. */
export interface SaveRefusal {
  readonly kind: 'error';
  readonly message?: string;
  /** Asking again with the same text is of no use. */
  readonly refused?: boolean;
  /** Whoever writes has to sign in first. */
  readonly signedOut?: boolean;
}

export type Save = (value: string, revision: number | undefined) => Promise<SaveResult>;

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly message?: string; readonly signedOut?: boolean }
  | { readonly kind: 'offline' }
  | { readonly kind: 'conflict'; readonly theirs: string; readonly by?: string };

const pause = 800;
/** How long to wait before asking again whether the server is back. */
const again = 5_000;

export interface Autosave {
  readonly value: string;
  readonly state: SaveState;
  readonly canUndo: boolean;
  readonly change: (value: string) => void;
  /** Saves now what has not been saved. */
  readonly flush: () => void;
  /** The same when the field is left, but for a text that has been refused: what is offered beside it must stay. */
  readonly leave: () => void;
  /** Back to what was saved before, and saves that. */
  readonly undo: () => void;
  /** The words one chose after a conflict. */
  readonly resolve: (value: string) => void;
}

export interface AutosaveOptions {
  /** Keeps what is not yet saved in the browser's tab. */
  readonly draftKey?: string;
  /** What the field shows already, when that is another text than the stored one. */
  readonly shown?: string | null;
}

/**
 * Saves a text a moment after the last key. One save at a time; what is written meanwhile is saved next.
 * The text is never taken away: after a failure it stays, and is tried again when the connection is back.
 */
export function useAutosave(
  initial: string,
  revision: number | undefined,
  save: Save,
  { draftKey, shown }: AutosaveOptions = {},
): Autosave {
  const [value, setValue] = useState(shown ?? initial);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const [history, setHistory] = useState<readonly string[]>([]);
  const live = useRef({ value: initial, stored: initial, revision, busy: false, conflict: false });
  const refused = useRef<string>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const retry = useRef(() => {});

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const now = live.current;
    if (now.busy || now.conflict) return;
    if (now.value === now.stored) {
      // Written back to what is stored: nothing waits any more.
      if (draftKey) forgetDraft(draftKey);
      setState((state) => (state.kind === 'saved' ? state : { kind: 'idle' }));
      return;
    }
    now.busy = true;
    while (now.value !== now.stored && !now.conflict) {
      if (!navigator.onLine) {
        setState({ kind: 'offline' });
        break;
      }
      const sent = now.value;
      setState({ kind: 'saving' });
      const result = await save(sent, now.revision).catch((): SaveResult => ({ kind: 'error' }));
      refused.current = result.kind === 'error' && result.refused ? sent : null;
      if (result.kind === 'error') {
        const { message, signedOut } = result;
        setState(navigator.onLine ? { kind: 'failed', message, signedOut } : { kind: 'offline' });
        if (!result.refused) timer.current = setTimeout(retry.current, again);
        break;
      }
      now.revision = result.revision ?? now.revision;
      if (result.kind === 'conflict') {
        now.conflict = true;
        setState(result);
        break;
      }
      const before = now.stored;
      now.stored = sent;
      if (draftKey && now.value === sent) forgetDraft(draftKey);
      setHistory((all) => (all.at(-1) === before ? all : [...all.slice(-19), before]));
      setState({ kind: 'saved', at: result.at });
    }
    now.busy = false;
  }, [save, draftKey]);
  const leave = useCallback(() => {
    if (live.current.value !== refused.current) void flush();
  }, [flush]);
  useEffect(() => {
    retry.current = () => void flush();
  }, [flush]);

  const change = useCallback(
    (next: string) => {
      live.current.value = next;
      setValue(next);
      if (draftKey) keepDraft(draftKey, { text: next, revision: live.current.revision });
      clearTimeout(timer.current);
      if (live.current.conflict) return;
      setState({ kind: 'waiting' });
      timer.current = setTimeout(flush, pause);
    },
    [flush, draftKey],
  );

  // What was written but not saved before the page was left: written again, against the version it was written on.
  useEffect(() => {
    const draft = draftKey ? draftOf(draftKey) : null;
    if (draft === null || draft.text === live.current.stored) return;
    live.current.revision = draft.revision;
    change(draft.text);
  }, [draftKey, change]);

  const undo = useCallback(() => {
    const back = history.at(-1);
    if (back === undefined) return;
    change(back);
    void flush().then(() => setHistory((all) => all.slice(0, -2)));
  }, [history, change, flush]);

  const resolve = useCallback(
    (next: string) => {
      const now = live.current;
      // What the other wrote is what stands now, so that saving it again is not skipped by mistake.
      now.conflict = false;
      now.stored = '\u0000';
      change(next);
      void flush();
    },
    [change, flush],
  );

  useEffect(() => {
    const back = () => void flush();
    const leave = (event: BeforeUnloadEvent) => {
      if (live.current.value !== live.current.stored) event.preventDefault();
    };
    addEventListener('online', back);
    addEventListener('beforeunload', leave);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('online', back);
      removeEventListener('beforeunload', leave);
    };
  }, [flush]);

  return { value, state, canUndo: history.length > 0, change, flush, leave, undo, resolve };
}
