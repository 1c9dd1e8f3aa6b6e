import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

/**
 * Takes the quick exit along: what lies under an open dialog can't be reached.
 *
 * @returns how to put it back
 */
function bringQuickExit(dialog: HTMLDialogElement): () => void {
  const exit = document.querySelector('.quick-exit');
  if (!exit) return () => {};
  const place = document.createComment('quick exit');
  exit.replaceWith(place);
  dialog.append(exit);
  return () => place.replaceWith(exit);
}

/** One question on top of the screen. Escape says no; the keyboard goes back to where it came from. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  // Before the element goes: closing it then takes the keyboard back to where it came from.
  useLayoutEffect(() => {
    const opened = dialog.current;
    if (!opened) return;
    opened.showModal();
    const putBack = bringQuickExit(opened);
    // Reading starts at the question, not at the first answer.
    heading.current?.focus();
    return () => {
      putBack();
      opened.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="my-dialog"
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
