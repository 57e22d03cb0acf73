import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react';

interface Look {
  /** `main` is filled: one a view. Everything else is outlined. */
  readonly look?: 'main' | 'outlined';
  /** 32 px instead of 40, inside notes and tables. */
  readonly small?: boolean;
}

/** The class of a button, for elements that are not ours. */
export function buttonClass({ look = 'outlined', small = false }: Look): string {
  return `btn${look === 'main' ? ' main' : ''}${small ? ' small' : ''}`;
}

export interface ButtonProps
  extends Look,
    Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /**
   * Set when the step is not yet possible: the button is dashed, stays focusable and does nothing.
   * The id of the list of reasons, which stands above the button.
   */
  readonly notYet?: string;
}

/** A native button. */
export function Button({ look, small, notYet, type = 'button', ...rest }: ButtonProps) {
  const blocked = notYet
    ? ({ 'aria-disabled': true, 'aria-describedby': notYet, type: 'button' } as const)
    : {};
  return <button {...rest} type={type} {...blocked} className={buttonClass({ look, small })} />;
}

export interface LinkButtonProps
  extends Look,
    Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  readonly href: string;
}

/** A link that is a step, set as a button. */
export function LinkButton({ look, small, ...rest }: LinkButtonProps) {
  return <a {...rest} className={buttonClass({ look, small })} />;
}
