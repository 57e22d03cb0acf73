'use client';

import type { ReactNode } from 'react';
import {
  Dialog as AriaDialog,
  Button,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
} from 'react-aria-components';
import { buttonClass } from './button.tsx';

export interface DialogProps {
  /** The button that opens it; left out when `open` decides. */
  readonly trigger?: {
    readonly label: ReactNode;
    readonly look?: 'main' | 'outlined';
    readonly small?: boolean;
  };
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly title: string;
  readonly closeLabel: string;
  /** Warns before something that cannot be taken back: announced at once. */
  readonly alert?: boolean;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A question that must be answered before anything else. Escape and the close button leave it. */
export function Dialog(props: DialogProps) {
  const { trigger, open, onOpenChange, title, closeLabel, alert = false, children } = props;
  const window = (
    <ModalOverlay
      className="dialog-veil"
      isDismissable={!alert}
      isOpen={trigger ? undefined : open}
      onOpenChange={trigger ? undefined : onOpenChange}
    >
      <Modal className="dialog-window">
        <AriaDialog className="dialog" role={alert ? 'alertdialog' : 'dialog'}>
          {({ close }) => (
            <>
              <div className="dialog-head">
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                <Button className={buttonClass({ small: true })} onPress={close}>
                  {closeLabel}
                </Button>
              </div>
              {typeof children === 'function' ? children(close) : children}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
  if (!trigger) return window;
  return (
    <DialogTrigger isOpen={open} onOpenChange={onOpenChange}>
      <Button className={buttonClass(trigger)}>{trigger.label}</Button>
      {window}
    </DialogTrigger>
  );
}
