'use client';

import type { ReactNode } from 'react';
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { buttonClass } from './button.tsx';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** Leads somewhere, instead of doing something. */
  readonly href?: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

export interface MenuProps {
  readonly label: ReactNode;
  /** Accessible name of the list, when the label alone does not say it. */
  readonly listLabel?: string;
  readonly choices: readonly MenuChoice[];
  readonly onAction?: (id: string) => void;
  readonly small?: boolean;
}

/** Things one can do, behind a button. For two or three, write links instead. */
export function Menu({ label, listLabel, choices, onAction, small }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className={buttonClass({ small })}>
        {label}
        <svg className="menu-arrow" viewBox="0 0 12 8" aria-hidden="true">
          <path d="m1 1.5 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
      </Button>
      <Popover className="popover">
        <AriaMenu
          className="choices-list"
          aria-label={listLabel}
          onAction={(key) => onAction?.(String(key))}
          disabledKeys={choices.filter((choice) => choice.disabled).map((choice) => choice.id)}
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              className="choices-item"
              href={choice.href}
              textValue={choice.label}
            >
              <Text slot="label">
                {choice.label}
                {choice.hint ? <span className="choices-hint"> {choice.hint}</span> : null}
              </Text>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
