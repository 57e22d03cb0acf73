'use client';

import { useDeferredValue, useEffect, useState } from 'react';
import {
  Dialog as AriaDialog,
  Autocomplete,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from 'react-aria-components';
import { matchTargets, type Target } from './match-targets.ts';

export type { Target } from './match-targets.ts';

export interface CommandPaletteTexts {
  readonly title: string;
  readonly placeholder: string;
  readonly empty: string;
  readonly searching: string;
}

interface WindowProps {
  readonly targets: readonly Target[];
  readonly search?: (query: string) => Promise<readonly Target[]>;
  readonly texts: CommandPaletteTexts;
  readonly onClose: () => void;
}

/** The window of the command palette: write, choose with the arrows, Enter goes there. */
export default function CommandPaletteWindow({ targets, search, texts, onClose }: WindowProps) {
  const [query, setQuery] = useState('');
  const { found, searching } = useFound(useDeferredValue(query.trim()), search);
  const known = matchTargets(targets, query);
  const items = [...known, ...found.filter((target) => !known.some((one) => one.href === target.href))];
  return (
    <ModalOverlay
      className="dialog-veil palette-veil"
      isOpen
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className="dialog-window">
        <AriaDialog className="palette" aria-label={texts.title}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={texts.title} autoFocus className="palette-search">
              <Input placeholder={texts.placeholder} />
            </SearchField>
            <Menu
              className="choices-list palette-list"
              aria-label={texts.title}
              items={items}
              onAction={onClose}
              renderEmptyState={() => (
                <p className="choices-empty">{searching ? texts.searching : texts.empty}</p>
              )}
            >
              {(target) => (
                <MenuItem
                  id={target.href}
                  href={target.href}
                  className="choices-item"
                  textValue={target.label}
                >
                  <Text slot="label">
                    <span lang={target.lang}>{target.label}</span>
                    {target.hint ? <span className="choices-hint"> {target.hint}</span> : null}
                  </Text>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Asks a moment after the last key, and keeps only the answer to the latest question. */
function useFound(query: string, search: WindowProps['search']) {
  const [answer, setAnswer] = useState<{ query: string; found: readonly Target[] }>({ query: '', found: [] });
  useEffect(() => {
    if (!search || query === '') return;
    let current = true;
    const keep = (found: readonly Target[]) => {
      if (current) setAnswer({ query, found });
    };
    const timer = setTimeout(() => {
      search(query).then(keep, () => keep([]));
    }, 150);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, search]);
  const fresh = query !== '' && answer.query === query;
  // Until the new answer is here, what still fits of the last one stays: the list does not flicker.
  const found = fresh ? answer.found : query === '' ? [] : matchTargets(answer.found, query);
  return { found, searching: Boolean(search) && query !== '' && !fresh };
}
